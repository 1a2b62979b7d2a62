import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { Leave, LeaveChange, LeaveColleague, LeaveColleagueList, LeaveCreate, LeaveList } from '#contract/leaves';
import { type Page, pageOf } from '#contract/list';
import { LeavesService } from './leaves.service';

@Controller('leaves')
export class LeavesController {
  constructor(private readonly service: LeavesService) {}

  @Get()
  @Allows('leave.read')
  @Answers(pageOf(Leave))
  list(@CurrentUser() user: User, @ValidQuery(LeaveList) query: LeaveList): Promise<Page<Leave>> {
    return this.service.list(user, query);
  }

  /** Who could take over the tasks of somebody. */
  @Get('colleagues')
  @Allows('leave.edit')
  @Answers(pageOf(LeaveColleague))
  colleagues(
    @CurrentUser() user: User,
    @ValidQuery(LeaveColleagueList) query: LeaveColleagueList,
  ): Promise<Page<LeaveColleague>> {
    return this.service.colleagues(user, query);
  }

  @Get(':id')
  @Allows('leave.read')
  @Answers(Leave)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Leave> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('leave.edit')
  @Answers(Leave)
  create(@CurrentUser() user: User, @ValidBody(LeaveCreate) input: LeaveCreate): Promise<Leave> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('leave.edit')
  @Answers(Leave)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(LeaveChange) change: LeaveChange,
  ): Promise<Leave> {
    return this.service.change(user, { id, version }, change);
  }

  @Delete(':id')
  @Allows('leave.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }
}
