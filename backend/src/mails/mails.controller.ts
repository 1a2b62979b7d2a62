import { Controller, Get, Param } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Mail, MailList } from '#contract/mails';
import { MailsService } from './mails.service';

@Controller('mails')
export class MailsController {
  constructor(private readonly service: MailsService) {}

  @Get()
  @Allows('mail.read')
  @Answers(pageOf(Mail))
  list(@CurrentUser() user: User, @ValidQuery(MailList) query: MailList): Promise<Page<Mail>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('mail.read')
  @Answers(Mail)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Mail> {
    return this.service.get(user, id);
  }
}
