import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { RecordId } from '#backend/platform/record-id';
import { ConversationPapersService } from './conversation-papers.service';

/** application/pdf: what is taken along on paper. */
@Controller('conversations')
export class ConversationPapersController {
  constructor(private readonly papers: ConversationPapersService) {}

  @Get(':id/minutes.pdf')
  @Header('Content-Disposition', 'attachment; filename="verslag.pdf"')
  @Allows('conversation.read')
  async minutes(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Res() response: Response,
  ): Promise<void> {
    send(response, await this.papers.minutes(user, id));
  }

  @Get(':id/pack.pdf')
  @Header('Content-Disposition', 'attachment; filename="voorbereiding.pdf"')
  @Allows('conversation.readBoard')
  async pack(@CurrentUser() user: User, @Param('id', RecordId) id: string, @Res() response: Response): Promise<void> {
    send(response, await this.papers.pack(user, id));
  }
}

function send(response: Response, pdf: Buffer): void {
  response.setHeader('Content-Type', 'application/pdf');
  response.send(pdf);
}
