import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Result, ResultList } from '#contract/results';
import { ResultsService } from './results.service';

@Controller('results')
export class ResultsController {
  constructor(private readonly service: ResultsService) {}

  @Get()
  @Allows('result.read')
  @Answers(pageOf(Result))
  list(@CurrentUser() user: User, @ValidQuery(ResultList) query: ResultList): Promise<Page<Result>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('result.read')
  @Answers(Result)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Result> {
    return this.service.get(user, id);
  }
}
