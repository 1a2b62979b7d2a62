import { Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { PdfMaker } from '#backend/pdf/pdf-maker';
import { conflict } from '#backend/platform/errors';
import { AgendaService } from './agenda.service';
import { ConversationsService } from './conversations.service';
import { minutesHtml } from './papers/minutes-paper';
import { packHtml } from './papers/pack-paper';

/** The papers of a talk, for who may read it. The browser works when the transaction that read is over. */
@Injectable()
export class ConversationPapersService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly pdf: PdfMaker,
    private readonly conversations: ConversationsService,
    private readonly agenda: AgendaService,
  ) {}

  async minutes(user: User, id: string): Promise<Buffer> {
    const talk = await this.conversations.get(user, id);
    return this.make(user, { id, verb: 'minutes' }, minutesHtml(talk, { language: user.language, madeOn: user.today }));
  }

  async pack(user: User, id: string): Promise<Buffer> {
    const pack = await this.agenda.pack(user, id);
    return this.make(user, { id, verb: 'pack' }, packHtml(pack, user.language));
  }

  private async make({ boardId, staffId }: User, { id, verb }: { id: string; verb: string }, html: string) {
    if (!this.pdf.canMake()) throw conflict('pdf.noBrowser');
    const fact = { action: `conversation.${verb}`, subject: 'conversation', subjectId: id };
    await this.database.forBoard(boardId, (tx) => this.audit.record(tx, { boardId, actorId: staffId, ...fact }));
    return this.pdf.make(html);
  }
}
