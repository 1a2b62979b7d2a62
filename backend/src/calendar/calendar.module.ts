import { Module } from '@nestjs/common';
import { CalendarDaysController } from './calendar-days.controller';
import { CalendarDaysService } from './calendar-days.service';
import { CalendarFeedsController, EventDownloadsController } from './calendar-feeds.controller';
import { CalendarFeedsService } from './calendar-feeds.service';
import { CalendarTemplatesController } from './calendar-templates.controller';
import { CalendarTemplatesService } from './calendar-templates.service';
import { ConflictsService } from './conflicts.service';
import { EventChangesService } from './event-changes.service';
import { EventPreviewsService } from './event-previews.service';
import { EventsController } from './events.controller';
import { EventsService } from './events.service';
import { GuardedHoursController } from './guarded-hours.controller';
import { GuardedHoursService } from './guarded-hours.service';
import { NationalDatesController } from './national-dates.controller';
import { NationalDatesService } from './national-dates.service';
import { SchoolFreeDaysController } from './school-free-days.controller';
import { SchoolFreeDaysService } from './school-free-days.service';
import { YearPlansController } from './year-plans.controller';
import { YearPlansService } from './year-plans.service';

@Module({
  controllers: [
    EventsController,
    EventDownloadsController,
    CalendarDaysController,
    CalendarFeedsController,
    CalendarTemplatesController,
    GuardedHoursController,
    NationalDatesController,
    SchoolFreeDaysController,
    YearPlansController,
  ],
  providers: [
    EventsService,
    EventChangesService,
    EventPreviewsService,
    ConflictsService,
    CalendarDaysService,
    CalendarFeedsService,
    CalendarTemplatesService,
    GuardedHoursService,
    NationalDatesService,
    SchoolFreeDaysService,
    YearPlansService,
  ],
})
export class CalendarModule {}
