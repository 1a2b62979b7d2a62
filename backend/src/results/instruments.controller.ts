import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { Instrument, InstrumentDetail, InstrumentList } from '#contract/instruments';
import { type Page, pageOf } from '#contract/list';
import { InstrumentsService } from './instruments.service';

@Controller('instruments')
export class InstrumentsController {
  constructor(private readonly service: InstrumentsService) {}

  @Get()
  @Allows('instrument.read')
  @Answers(pageOf(Instrument))
  list(@CurrentUser() user: User, @ValidQuery(InstrumentList) query: InstrumentList): Promise<Page<Instrument>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('instrument.read')
  @Answers(InstrumentDetail)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<InstrumentDetail> {
    return this.service.get(user, id);
  }
}
