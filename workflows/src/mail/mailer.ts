import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '#backend/config';
import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { type Failure, whatHappened } from './smtp-failure';

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
export class Mailer implements OnModuleDestroy {
  private readonly transport: Transporter | null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const { SMTP_URL } = config;
    this.transport = SMTP_URL
      ? createTransport({
          url: SMTP_URL,
          pool: true,
          maxConnections: 2,
          connectionTimeout: 10_000,
          socketTimeout: 20_000,
        } as object)
      : null;
  }

  async deliver(boardId: string, mail: ReadyMail, { unsubscribe }: { unsubscribe: string }): Promise<void> {
    if (mail.state === 'sending') return this.note(boardId, mail.id, { state: 'unknown' });
    if (mail.state !== 'waiting') return;
    if (!this.transport) return this.keep(boardId, mail.id);

    if (!(await this.begin(boardId, mail.id))) return;
    try {
      await this.transport.sendMail({
        from: this.config.MAIL_FROM,
        ...{ to: mail.to, subject: mail.subject, html: mail.html, text: mail.text, messageId: mail.messageId },
        headers: {
          'List-Unsubscribe': `<${unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
      });
    } catch (error) {
      return this.failed(boardId, mail.id, error);
    }
    await this.note(boardId, mail.id, { state: 'sent', sentAt: this.clock.now() });
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }

  private keep(boardId: string, id: string): Promise<void> {
    return this.config.demo
      ? this.note(boardId, id, { state: 'sent', sentAt: this.clock.now() })
      : this.note(boardId, id, { state: 'failed', lastError: 'SMTP_URL is not set' });
  }

  /** False when another worker has taken it meanwhile. */
  private begin(boardId: string, id: string): Promise<boolean> {
    return this.database.forBoard(boardId, async (tx) => {
      const { count } = await tx.mail.updateMany({ where: { id, state: 'waiting' }, data: { state: 'sending' } });
      return count === 1;
    });
  }

  private async failed(boardId: string, id: string, error: unknown): Promise<void> {
    const { state, lastError }: Failure = whatHappened(error);
    await this.note(boardId, id, { state, lastError });
    if (state === 'waiting') throw new Error('MailServerAway'); // the queue tries again
  }

  private async note(
    boardId: string,
    id: string,
    data: { state: string; sentAt?: Date; lastError?: string },
  ): Promise<void> {
    await this.database.forBoard(boardId, (tx) => tx.mail.updateMany({ where: { id }, data }));
  }
}
