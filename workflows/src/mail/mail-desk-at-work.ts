import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '#backend/config';
import { Database } from '#backend/database/database';
import { MailDesk } from '#backend/mails/mail-desk';
import { Clock } from '#backend/platform/clock';
import type { DigestPreview, MailTest } from '#contract/mail-settings';
import type { Language } from '#contract/primitives';
import { toldIn } from '#domain/reminders/digest';
import { digestContent } from '../reminders/digest-content';
import { weeklyOnOf } from '../reminders/mail-task';
import { renderDigest } from './digest-mail';
import { fromOf } from './from-address';
import { senderOf } from './mail.queries';
import type { Failure } from './smtp-failure';
import { testMail } from './test-mail';
import { Transport } from './transport';

const results: Record<Failure['state'], MailTest['result']> = {
  waiting: 'away',
  failed: 'refused',
  unknown: 'unknown',
};

/** For the API: a test mail with the answer of the server, and a digest that nobody gets. */
@Injectable()
export class MailDeskAtWork extends MailDesk implements OnApplicationShutdown {
  private readonly transport: Transport | null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
    this.transport = config.SMTP_URL ? new Transport(config.SMTP_URL) : null;
  }

  get server() {
    const { SMTP_URL, MAIL_FROM, MAIL_PER_MINUTE = null } = this.config;
    return SMTP_URL ? { from: MAIL_FROM, perMinute: MAIL_PER_MINUTE } : null;
  }

  async sendTest({
    boardId,
    email,
    language,
  }: {
    boardId: string;
    email: string;
    language: Language;
  }): Promise<MailTest> {
    if (!this.transport) return { result: 'noServer', answer: '' };
    const sender = await this.database.forBoard(boardId, (tx) => senderOf(tx));
    const sent = await this.transport.send({
      from: fromOf(this.config.MAIL_FROM, sender?.mailSender),
      ...(sender?.mailReplyTo && { replyTo: sender.mailReplyTo }),
      to: email,
      ...testMail(language),
      messageId: `<test.${randomUUID()}@${new URL(this.config.publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { result: sent.ok ? 'accepted' : results[sent.state], answer: sent.answer };
  }

  async previewDigest(boardId: string, staffId: string): Promise<DigestPreview> {
    const localDay = this.clock.today();
    const content = await this.database.forBoard(boardId, (tx) => digestContent(tx, { staffId, localDay }));
    if (!content) return { mail: null, tasks: 0, news: 0 };
    const { person, digest, events } = content;
    const mail = await renderDigest({
      ...{ digest, events, weeklyOn: weeklyOnOf(person) },
      firstName: person.firstName,
      language: person.language as Language,
      publicUrl: this.config.publicUrl,
      // The link of the mail itself would stop the mails of this person.
      unsubscribeUrl: `${this.config.publicUrl}/#/profile`,
    });
    return { mail, tasks: toldIn(digest).length, news: digest.notes.length };
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
