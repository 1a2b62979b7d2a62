import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#backend/config';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { unsubscribePath } from '#backend/reminders/unsubscribe-token';
import type { Language } from '#contract/primitives';
import type { Day } from '#domain/calendar/day';
import { digestMessageId, toldIn } from '#domain/reminders/digest';
import { renderDigest } from '../mail/digest-mail';
import { Mailer } from '../mail/mailer';
import { digestContent } from './digest-content';
import { draftOnce, findMail, type MailDraft } from './digest.queries';

type Ask = { boardId: string; staffId: string; localDay: Day; asked?: boolean };

/** Writes the digest of one person and day once, and hands it to the mailer. */
@Injectable()
export class DigestSender {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send(ask: Ask): Promise<void> {
    // A reminder of yesterday is noise: today has one of its own.
    if (!ask.asked && ask.localDay !== this.clock.today()) return;
    const known = await this.database.forBoard(ask.boardId, (tx) => findMail(tx, ask));
    const mail = known ?? (await this.write(ask));
    if (!mail) return;
    await this.mailer.deliver(ask.boardId, mail, { unsubscribe: this.unsubscribeUrl(ask) });
  }

  private async write(ask: Ask) {
    const draft = await this.database.forBoard(ask.boardId, (tx) => this.draft(tx, ask));
    if (!draft) return null;
    return this.database.forBoard(ask.boardId, async (tx) => {
      await draftOnce(tx, draft);
      return findMail(tx, ask);
    });
  }

  /** Null when there is nothing to say any more, or the person does not want to hear it. */
  private async draft(tx: Tx, ask: Ask): Promise<MailDraft | null> {
    const { boardId, staffId, localDay } = ask;
    const told = await digestContent(tx, ask);
    if (!told) return null;
    const { person, digest, events } = told;
    const content = await renderDigest({
      ...{ digest, events },
      firstName: person.firstName,
      language: person.language as Language,
      publicUrl: this.config.publicUrl,
      unsubscribeUrl: this.unsubscribeUrl(ask),
    });
    return {
      boardId,
      staffId,
      to: person.email,
      kind: 'digest',
      ...content,
      messageId: digestMessageId(staffId, localDay, new URL(this.config.publicUrl).hostname),
      localDay,
      taskIds: [...new Set(toldIn(digest).map(({ id }) => id))],
      createdAt: this.clock.now(),
    };
  }

  private unsubscribeUrl({ boardId, staffId }: Ask): string {
    return (
      this.config.publicUrl + unsubscribePath(this.config.KOERS_SECRET ?? '', { boardId, staffId, kind: 'digest' })
    );
  }
}
