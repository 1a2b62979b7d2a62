import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#backend/config';
import { Database, type Tx } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { Clock, toDate, toDay } from '#backend/platform/clock';
import { unsubscribePath } from '#backend/reminders/unsubscribe-token';
import type { Language } from '#contract/primitives';
import { holdsName } from '#domain/conversations/pupil-names';
import { Mailer } from '../mail/mailer';
import { renderMinutes } from '../mail/minutes-mail';
import { draftMinutes, findClosed, findMinutes, findPresent, namesOfPupilsAt } from './minutes.queries';

type Ask = { boardId: string; conversationId: string; staffId: string };

/** Tells one person who was there who does what, once; nothing of what was said. */
@Injectable()
export class MinutesSender {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send(ask: Ask): Promise<void> {
    const { boardId } = ask;
    const known = await this.database.forBoard(boardId, (tx) => findMinutes(tx, ask));
    const mail = known ?? (await this.write(ask));
    if (mail) await this.mailer.deliver(boardId, mail, { unsubscribe: this.unsubscribeUrl(ask) });
  }

  private write(ask: Ask) {
    return this.database.forBoard(ask.boardId, async (tx) => {
      const draft = await this.draft(tx, ask);
      if (!draft) return null;
      await draftMinutes(tx, draft);
      return findMinutes(tx, ask);
    });
  }

  private async draft(tx: Tx, ask: Ask) {
    const { boardId, conversationId, staffId } = ask;
    const localDay = this.clock.today();
    const person = await findPresent(tx, ask, localDay);
    const talk = await findClosed(tx, conversationId);
    if (!person || !talk) return null;
    const pupils = await namesOfPupilsAt(tx, talk.schoolId);
    const content = await renderMinutes({
      firstName: person.firstName,
      language: person.language as Language,
      schoolName: talk.school.name,
      onDay: toDay(talk.onDay),
      agreements: talk.agreements.map(({ id, text, task }) => ({
        id,
        text: holdsName(text, pupils) ? null : text,
        owner: task.owner && fullName(task.owner),
        isOwn: task.ownerId === staffId,
        dueOn: toDay(task.dueOn),
      })),
      url: `${this.config.publicUrl}/#/conversations/${conversationId}/show`,
      unsubscribeUrl: this.unsubscribeUrl(ask),
    });
    const host = new URL(this.config.publicUrl).hostname;
    return {
      ...content,
      ...{ boardId, staffId, to: person.email, aboutId: conversationId, localDay: toDate(localDay) },
      messageId: `<minutes.${conversationId}.${staffId}@${host}>`,
      taskIds: talk.agreements.map(({ taskId }) => taskId),
      createdAt: this.clock.now(),
    };
  }

  private unsubscribeUrl({ boardId, staffId }: Ask): string {
    const { publicUrl, KOERS_SECRET } = this.config;
    return publicUrl + unsubscribePath(KOERS_SECRET ?? '', { boardId, staffId, kind: 'minutes' });
  }
}
