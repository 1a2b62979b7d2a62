import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Norm, NormList } from '#contract/tests';
import { NormsService } from './norms.service';

@Controller('norms')
export class NormsController {
  constructor(private readonly service: NormsService) {}

  @Get()
  @Allows('norm.read')
  @Answers(pageOf(Norm))
  list(@CurrentUser() user: User, @ValidQuery(NormList) query: NormList): Promise<Page<Norm>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('norm.read')
  @Answers(Norm)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Norm> {
    return this.service.get(user, id);
  }
}
