import { Module } from '@nestjs/common';
import { GroupsController } from './groups.controller';
import { GroupsService } from './groups.service';
import { PupilsController } from './pupils.controller';
import { PupilsService } from './pupils.service';
import { SchoolsController } from './schools.controller';
import { SchoolsService } from './schools.service';
import { StaffController } from './staff.controller';
import { StaffService } from './staff.service';

@Module({
  controllers: [SchoolsController, GroupsController, PupilsController, StaffController],
  providers: [SchoolsService, GroupsService, PupilsService, StaffService],
})
export class OrganisationModule {}
