import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Group, GroupList } from '#contract/groups';
import { GroupsService } from './groups.service';

@Controller('groups')
export class GroupsController {
  constructor(private readonly service: GroupsService) {}

  @Get()
  @Allows('group.read')
  @Answers(pageOf(Group))
  list(@CurrentUser() user: User, @ValidQuery(GroupList) query: GroupList): Promise<Page<Group>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('group.read')
  @Answers(Group)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Group> {
    return this.service.get(user, id);
  }
}
