import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { MailProblem, MailProblemList } from '#contract/mail-problems';
import { MailProblemsService } from './mail-problems.service';

@Controller('mail-problems')
export class MailProblemsController {
  constructor(private readonly service: MailProblemsService) {}

  @Get()
  @Allows('operations.read')
  @Answers(pageOf(MailProblem))
  list(@CurrentUser() user: User, @ValidQuery(MailProblemList) query: MailProblemList): Promise<Page<MailProblem>> {
    return this.service.list(user, query);
  }

  @Post(':id/resend')
  @HttpCode(204)
  @Allows('operations.retry')
  resend(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<void> {
    return this.service.resend(user, id);
  }

  @Post(':id/put-away')
  @HttpCode(204)
  @Allows('operations.retry')
  putAway(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<void> {
    return this.service.putAway(user, id);
  }

  @Post(':id/bring-back')
  @HttpCode(204)
  @Allows('operations.retry')
  bringBack(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<void> {
    return this.service.bringBack(user, id);
  }
}
