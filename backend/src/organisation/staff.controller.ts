import { Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { StaffChange, StaffList, StaffMember } from '#contract/staff';
import { StaffService } from './staff.service';

@Controller('staff')
export class StaffController {
  constructor(private readonly service: StaffService) {}

  @Get()
  @Allows('staff.read')
  @Answers(pageOf(StaffMember))
  list(@CurrentUser() user: User, @ValidQuery(StaffList) query: StaffList): Promise<Page<StaffMember>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('staff.read')
  @Answers(StaffMember)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<StaffMember> {
    return this.service.get(user, id);
  }

  @Patch(':id')
  @Allows('staff.mend')
  @Answers(StaffMember)
  changeAddress(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(StaffChange) change: StaffChange,
  ): Promise<StaffMember> {
    return this.service.changeAddress(user, { id, version }, change);
  }

  /** Tries the address again that the mail server refused. */
  @Post(':id/mend-address')
  @HttpCode(200)
  @Allows('staff.mend')
  @Answers(StaffMember)
  mend(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<StaffMember> {
    return this.service.mend(user, id);
  }
}
