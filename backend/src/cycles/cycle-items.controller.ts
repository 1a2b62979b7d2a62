import { Controller, Delete, HttpCode, Param, Patch, Put } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody } from '#backend/platform/valid';
import { CycleAttendance, CycleItem, CycleItemChange } from '#contract/cycles';
import { CycleItemsService } from './cycle-items.service';

@Controller('cycle-items')
export class CycleItemsController {
  constructor(private readonly service: CycleItemsService) {}

  @Patch(':id')
  @Allows('cycle.edit')
  @Answers(CycleItem)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(CycleItemChange) change: CycleItemChange,
  ): Promise<CycleItem> {
    return this.service.change(user, { id, version }, change);
  }

  /** Also for a teacher, who takes an own concern back. */
  @Delete(':id')
  @Allows('cycle.raise')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }

  @Put(':id/attendance')
  @Allows('cycle.edit')
  @Answers(CycleItem)
  attend(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(CycleAttendance) { staffIds }: CycleAttendance,
  ): Promise<CycleItem> {
    return this.service.attend(user, id, staffIds);
  }

  @Put(':id/reading')
  @Allows('cycle.raise')
  @Answers(CycleItem)
  read(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<CycleItem> {
    return this.service.read(user, id, true);
  }

  @Delete(':id/reading')
  @Allows('cycle.raise')
  @Answers(CycleItem)
  unread(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<CycleItem> {
    return this.service.read(user, id, false);
  }
}
