import { Controller, Get, Param, Res } from '@nestjs/common';
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
  @Allows('conversation.read')
  async minutes(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Res() response: Response,
  ): Promise<void> {
    send(response, { name: 'verslag.pdf', pdf: await this.papers.minutes(user, id) });
  }

  @Get(':id/pack.pdf')
  @Allows('conversation.readBoard')
  async pack(@CurrentUser() user: User, @Param('id', RecordId) id: string, @Res() response: Response): Promise<void> {
    send(response, { name: 'voorbereiding.pdf', pdf: await this.papers.pack(user, id) });
  }
}

function send(response: Response, { name, pdf }: { name: string; pdf: Buffer }): void {
  response.setHeader('Content-Type', 'application/pdf');
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.send(pdf);
}
