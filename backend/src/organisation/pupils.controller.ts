import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Pupil, PupilList, PupilSearch } from '#contract/pupils';
import { PupilsService } from './pupils.service';

@Controller('pupils')
export class PupilsController {
  constructor(private readonly service: PupilsService) {}

  @Get()
  @Allows('pupil.read')
  @Answers(pageOf(Pupil))
  list(@CurrentUser() user: User, @ValidQuery(PupilList) query: PupilList): Promise<Page<Pupil>> {
    return this.service.list(user, query);
  }

  /** A POST that reads: a name must not stand in an address. */
  @Post('search')
  @HttpCode(200)
  @Allows('pupil.read')
  @Answers(pageOf(Pupil))
  search(@CurrentUser() user: User, @ValidBody(PupilSearch) body: PupilSearch): Promise<Page<Pupil>> {
    return this.service.search(user, body);
  }

  @Get(':id')
  @Allows('pupil.read')
  @Answers(Pupil)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Pupil> {
    return this.service.get(user, id);
  }
}
