import { Module } from '@nestjs/common';
import { ConflictsService } from './conflicts.service';
import { EventChangesService } from './event-changes.service';
import { EventsController } from './events.controller';
import { EventsService } from './events.service';
import { SchoolFreeDaysController } from './school-free-days.controller';
import { SchoolFreeDaysService } from './school-free-days.service';

@Module({
  controllers: [EventsController, SchoolFreeDaysController],
  providers: [EventsService, EventChangesService, ConflictsService, SchoolFreeDaysService],
})
export class CalendarModule {}
