import { Controller, Get, Param, Patch } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { TestPeriod, TestPeriodChange, TestPeriodList } from '#contract/tests';
import { TestPeriodsService } from './test-periods.service';

@Controller('test-periods')
export class TestPeriodsController {
  constructor(private readonly service: TestPeriodsService) {}

  @Get()
  @Allows('testPeriod.read')
  @Answers(pageOf(TestPeriod))
  list(@CurrentUser() user: User, @ValidQuery(TestPeriodList) query: TestPeriodList): Promise<Page<TestPeriod>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('testPeriod.read')
  @Answers(TestPeriod)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<TestPeriod> {
    return this.service.get(user, id);
  }

  @Patch(':id')
  @Allows('testPeriod.edit')
  @Answers(TestPeriod)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(TestPeriodChange) change: TestPeriodChange,
  ): Promise<TestPeriod> {
    return this.service.change(user, { id, version }, change);
  }
}
