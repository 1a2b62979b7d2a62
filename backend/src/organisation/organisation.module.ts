import { Module } from '@nestjs/common';
import { BoardsController } from './boards.controller';
import { BoardsService } from './boards.service';
import { GroupsController } from './groups.controller';
import { GroupsService } from './groups.service';
import { PupilsController } from './pupils.controller';
import { PupilsService } from './pupils.service';
import { SchoolsController } from './schools.controller';
import { SchoolsService } from './schools.service';
import { StaffController } from './staff.controller';
import { StaffService } from './staff.service';

@Module({
  controllers: [SchoolsController, GroupsController, PupilsController, StaffController, BoardsController],
  providers: [SchoolsService, GroupsService, PupilsService, StaffService, BoardsService],
})
export class OrganisationModule {}
