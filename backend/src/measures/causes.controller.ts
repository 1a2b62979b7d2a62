import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Cause, CauseChange, CauseCreate } from '#contract/measures';
import { CausesService } from './causes.service';

@Controller()
export class CausesController {
  constructor(private readonly service: CausesService) {}

  @Get('goals/:id/causes')
  @Allows('cause.read')
  @Answers(pageOf(Cause))
  list(@CurrentUser() user: User, @Param('id', RecordId) goalId: string): Promise<Page<Cause>> {
    return this.service.list(user, goalId);
  }

  @Post('goals/:id/causes')
  @Allows('cause.edit')
  @Answers(Cause)
  create(
    @CurrentUser() user: User,
    @Param('id', RecordId) goalId: string,
    @ValidBody(CauseCreate) input: CauseCreate,
  ): Promise<Cause> {
    return this.service.create(user, goalId, input);
  }

  @Patch('causes/:id')
  @Allows('cause.edit')
  @Answers(Cause)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(CauseChange) change: CauseChange,
  ): Promise<Cause> {
    return this.service.change(user, { id, version }, change);
  }

  /** The cause one acts on: the one before it no longer is. */
  @Post('causes/:id/choose')
  @HttpCode(200)
  @Allows('cause.edit')
  @Answers(Cause)
  choose(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Cause> {
    return this.service.choose(user, id);
  }

  @Delete('causes/:id')
  @Allows('cause.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }
}
