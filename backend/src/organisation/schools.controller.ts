import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { School, SchoolList } from '#contract/schools';
import { SchoolsService } from './schools.service';

@Controller('schools')
export class SchoolsController {
  constructor(private readonly schools: SchoolsService) {}

  @Get()
  @Allows('school.read')
  @Answers(pageOf(School))
  list(@CurrentUser() user: User, @ValidQuery(SchoolList) query: SchoolList): Promise<Page<School>> {
    return this.schools.list(user, query);
  }

  @Get(':id')
  @Allows('school.read')
  @Answers(School)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<School> {
    return this.schools.get(user, id);
  }
}
