import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#backend/config';
import { Database } from '#backend/database/database';
import { unsubscribePath } from '#backend/reminders/unsubscribe-token';
import { findReady } from './mail.queries';
import { Mailer } from './mailer';

/** Hands a mail over again that was put back to waiting: the same content under the same Message-ID. */
@Injectable()
export class Resender {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send(boardId: string, { mailId }: { mailId: string }): Promise<void> {
    const mail = await this.database.forBoard(boardId, (tx) => findReady(tx, mailId));
    if (!mail) return;
    const { staffId, kind } = mail;
    const path = unsubscribePath(this.config.KOERS_SECRET ?? '', { boardId, staffId, kind });
    await this.mailer.deliver(boardId, mail, { unsubscribe: this.config.publicUrl + path });
  }
}
