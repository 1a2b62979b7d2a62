import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '#backend/config';
import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { fromOf } from './from-address';
import { beginSending, markAddress, noteState, senderOf } from './mail.queries';
import type { Failure } from './smtp-failure';
import { Transport } from './transport';

export type ReadyMail = {
  id: string;
  state: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  messageId: string;
};

/**
 * Sends a mail at most once. The state in the row says how far it came: a mail found `sending` was handed over by
 * somebody who died before he could note the answer; nobody knows whether it arrived, and it is not sent again.
 * Without a mail server, in the demo, the mail stays in the mailbox.
 */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transport | null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const { SMTP_URL } = config;
    this.transport = SMTP_URL ? new Transport(SMTP_URL) : null;
  }

  async deliver(boardId: string, mail: ReadyMail, { unsubscribe }: { unsubscribe: string }): Promise<void> {
    if (mail.state === 'sending') return this.note(boardId, mail.id, { state: 'unknown' });
    if (mail.state !== 'waiting') return;
    if (!this.transport) return this.keep(boardId, mail.id);

    const begun = await this.database.forBoard(boardId, async (tx) =>
      (await beginSending(tx, mail.id)) ? { sender: await senderOf(tx) } : null,
    );
    if (!begun) return;
    const sent = await this.transport.send({
      from: fromOf(this.config.MAIL_FROM, begun.sender?.mailSender),
      ...(begun.sender?.mailReplyTo && { replyTo: begun.sender.mailReplyTo }),
      ...{ to: mail.to, subject: mail.subject, html: mail.html, text: mail.text, messageId: mail.messageId },
      headers: {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    });
    if (!sent.ok) return this.failed(boardId, mail.id, sent);
    await this.note(boardId, mail.id, { state: 'sent', sentAt: this.clock.now() });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private keep(boardId: string, id: string): Promise<void> {
    return this.config.demo
      ? this.note(boardId, id, { state: 'sent', sentAt: this.clock.now() })
      : this.note(boardId, id, { state: 'failed', lastError: 'SMTP_URL is not set' });
  }

  private async failed(boardId: string, id: string, { state, lastError, addressRefused }: Failure): Promise<void> {
    await this.note(boardId, id, { state, lastError });
    if (addressRefused) await this.database.forBoard(boardId, (tx) => markAddress(tx, id, this.clock.now()));
    if (state === 'waiting') throw new Error('MailServerAway'); // the queue tries again
  }

  private async note(boardId: string, id: string, data: Parameters<typeof noteState>[2]): Promise<void> {
    await this.database.forBoard(boardId, (tx) => noteState(tx, id, data));
  }
}
