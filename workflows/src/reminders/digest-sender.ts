import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#backend/config';
import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { unsubscribePath } from '#backend/reminders/unsubscribe-token';
import type { Language } from '#contract/primitives';
import type { Day } from '#domain/calendar/day';
import { digestMessageId, toldIn } from '#domain/reminders/digest';
import { renderDigest } from '../mail/digest-mail';
import { Mailer } from '../mail/mailer';
import { digestContents, type ToldContent } from './digest-content';
import { weeklyOnOf } from './mail-task';
import { claimToWrite, draftOnce, findMail, type MailDraft } from './digest.queries';

type Ask = { boardId: string; staffId: string; localDay: Day; asked?: boolean };

/** What a mail rests on is read once for so many people: school calendars, leave and visits are the same for all. */
const writtenAtATime = 25;

/** Writes the digest of one person and day once, with those of some who wait for theirs, and hands it to the mailer. */
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

  /** One transaction, in which others wait for the mail of this person instead of writing it too. */
  private write(ask: Ask) {
    return this.database.forBoard(ask.boardId, async (tx) => {
      const staffIds = await claimToWrite(tx, ask, writtenAtATime);
      const written = await findMail(tx, ask);
      if (written) return written;
      const contents = await digestContents(tx, { ...ask, staffIds });
      await draftOnce(tx, await Promise.all(contents.map((content) => this.draft(ask, content))));
      return findMail(tx, ask);
    });
  }

  private async draft({ boardId, localDay }: Ask, { person, digest, events }: ToldContent): Promise<MailDraft> {
    const staffId = person.id;
    const content = await renderDigest({
      ...{ digest, events, weeklyOn: weeklyOnOf(person) },
      firstName: person.firstName,
      language: person.language as Language,
      publicUrl: this.config.publicUrl,
      unsubscribeUrl: this.unsubscribeUrl({ boardId, staffId }),
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

  private unsubscribeUrl({ boardId, staffId }: Pick<Ask, 'boardId' | 'staffId'>): string {
    return (
      this.config.publicUrl + unsubscribePath(this.config.KOERS_SECRET ?? '', { boardId, staffId, kind: 'digest' })
    );
  }
}
