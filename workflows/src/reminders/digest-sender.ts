import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#backend/config';
import { consultationsDue } from '#backend/consultations/consultations-due';
import { Database, type Tx } from '#backend/database/database';
import { calendarsOf, noCalendar } from '#backend/organisation/school-calendars.queries';
import { Clock, toDay } from '#backend/platform/clock';
import { unsubscribePath } from '#backend/reminders/unsubscribe-token';
import type { Language } from '#contract/primitives';
import { addDays, type Day } from '#domain/calendar/day';
import { type DigestTask, digestFor, digestMessageId } from '#domain/reminders/digest';
import { type MailNote, type MailTask, renderDigest } from '../mail/digest-mail';
import { Mailer } from '../mail/mailer';
import { goalNewsFor } from './goal-notes.queries';
import { newsFor } from './plan-notes.queries';
import { surveyNotesFor } from './survey-notes';
import { draftOnce, findMail, findRecipient, horizonDays, type MailDraft, tasksFor } from './digest.queries';

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
    const person = await findRecipient(tx, staffId, localDay);
    if (!person) return null;
    const rows = await tasksFor(tx, { staffId, isAdministrator: person.roles.length > 0 }, localDay);
    const until = addDays(localDay, horizonDays);
    const visits = (await consultationsDue(tx, localDay, until)).filter((one) => one.staffId === staffId);
    const calendars = await calendarsOf(
      tx,
      [...rows, ...visits].map(({ schoolId }) => schoolId),
    );
    const tasks = rows.map(({ dueOn, school, group, ownerId, ...row }) => ({
      ...row,
      dueOn: toDay(dueOn),
      isDone: false,
      calendar: calendars.get(row.schoolId) ?? noCalendar,
      schoolName: school.name,
      groupName: group?.name ?? null,
      hasOwner: ownerId !== null,
    }));
    const others = visits.map(({ schoolId, ...visit }) => ({
      ...visit,
      isDone: false,
      calendar: calendars.get(schoolId) ?? noCalendar,
      groupName: null,
      hasOwner: true,
    }));
    const news = [
      ...(await newsFor(tx, staffId, localDay)),
      ...(await goalNewsFor(tx, staffId, localDay)),
      ...(await surveyNotesFor(tx, staffId, localDay)),
    ];
    const digest = digestFor<DigestTask & MailTask, MailNote>([...tasks, ...others], localDay, news);
    if (!digest) return null;
    const content = await renderDigest({
      digest,
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
      taskIds: [...digest.overdue, ...digest.dueToday].flatMap(({ id, path }) => (path ? [] : [id])),
      createdAt: this.clock.now(),
    };
  }

  private unsubscribeUrl({ boardId, staffId }: Ask): string {
    return (
      this.config.publicUrl + unsubscribePath(this.config.KOERS_SECRET ?? '', { boardId, staffId, kind: 'digest' })
    );
  }
}
