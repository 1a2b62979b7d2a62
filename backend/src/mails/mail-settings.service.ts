import { Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { notFound, stale } from '#backend/platform/errors';
import type { KnownVersion } from '#backend/platform/if-match';
import { DigestPreview, MailSettings, type MailSettingsChange, MailTest } from '#contract/mail-settings';
import { MailDesk } from './mail-desk';
import { findSettings, isStaff, saveSettings } from './mail-settings.queries';

/** How the board writes, and whether its mail goes out. */
@Injectable()
export class MailSettingsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly desk: MailDesk,
  ) {}

  get({ boardId }: User): Promise<MailSettings> {
    return this.database.forBoard(boardId, (tx) => this.read(tx));
  }

  change(user: User, version: KnownVersion, { sender, replyTo }: MailSettingsChange): Promise<MailSettings> {
    const saved = {
      ...(sender !== undefined && { mailSender: sender }),
      ...(replyTo !== undefined && { mailReplyTo: replyTo }),
    };
    return this.database.forBoard(user.boardId, async (tx) => {
      if (!(await saveSettings(tx, version(), saved))) throw stale();
      await this.record(tx, user, { action: 'mailSettings.edit', fields: Object.keys(saved) });
      return this.read(tx);
    });
  }

  /** To the asker and nobody else. */
  async test(user: User): Promise<MailTest> {
    await this.database.forBoard(user.boardId, (tx) => this.record(tx, user, { action: 'mail.test' }));
    return MailTest.parse(await this.desk.sendTest(user));
  }

  async preview(user: User, staffId: string): Promise<DigestPreview> {
    await this.database.forBoard(user.boardId, async (tx) => {
      if (!(await isStaff(tx, staffId))) throw notFound('staff.notFound');
      await this.record(tx, user, { action: 'mail.preview', subject: 'staff', subjectId: staffId });
    });
    return DigestPreview.parse(await this.desk.previewDigest(user.boardId, staffId));
  }

  private async read(tx: Tx): Promise<MailSettings> {
    const { mailSender, mailReplyTo, version } = await findSettings(tx);
    const { from = null, perMinute = null } = this.desk.server ?? {};
    return MailSettings.parse({ sender: mailSender, replyTo: mailReplyTo, from, perMinute, version });
  }

  private record(
    tx: Tx,
    { boardId, staffId: actorId }: User,
    fact: { action: string; subject?: string; subjectId?: string; fields?: string[] },
  ): Promise<void> {
    return this.audit.record(tx, { boardId, actorId, subject: 'board', subjectId: boardId, ...fact });
  }
}
