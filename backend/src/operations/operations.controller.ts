import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import { Operations, OutboxList, OutboxRow } from '#contract/operations';
import { OperationsService } from './operations.service';

@Controller()
export class OperationsController {
  constructor(private readonly service: OperationsService) {}

  @Get('operations')
  @Allows('operations.read')
  @Answers(Operations)
  show(@CurrentUser() user: User): Promise<Operations> {
    return this.service.show(user);
  }

  @Get('outbox')
  @Allows('operations.read')
  @Answers(pageOf(OutboxRow))
  list(@CurrentUser() user: User, @ValidQuery(OutboxList) query: OutboxList): Promise<Page<OutboxRow>> {
    return this.service.list(user, query);
  }

  @Post('outbox/:id/retry')
  @HttpCode(200)
  @Allows('operations.retry')
  @Answers(OutboxRow)
  retry(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<OutboxRow> {
    return this.service.retry(user, id);
  }
}
