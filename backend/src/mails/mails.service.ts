import { Inject, Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { CONFIG, type Config } from '#backend/config';
import { Database } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import { forbidden, notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { Mail, type MailList } from '#contract/mails';
import { countMails, findMail, listMails, type MailRow } from './mails.queries';

/** The mailbox of the demo: what would have been sent. Elsewhere mail is between the board and its people. */
@Injectable()
export class MailsService {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(user: User, query: MailList): Promise<Page<Mail>> {
    this.assertDemo();
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(listMails(tx, query), () => countMails(tx, query), toMail),
    );
  }

  async get(user: User, id: string): Promise<Mail> {
    this.assertDemo();
    const row = await this.database.forBoard(user.boardId, (tx) => findMail(tx, id));
    if (!row) throw notFound('mail.notFound');
    return toMail(row);
  }

  private assertDemo(): void {
    if (!this.config.demo) throw forbidden('demo.only');
  }
}

const toMail = ({ sentAt, localDay, ...row }: MailRow): Mail =>
  Mail.parse({ ...row, sentAt: sentAt?.toISOString() ?? null, localDay: toDay(localDay) });
