import { Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { stale } from '#backend/platform/errors';
import type { KnownVersion } from '#backend/platform/if-match';
import { MailPreferences, type MailPreferencesChange } from '#contract/mail-preferences';
import { digestTime } from '#domain/reminders/digest-times';
import { findPreferences, savePreferences, setLanguage, start, stop, type Stoppable } from './mail-preferences.queries';

/** When and about what somebody wants mail. */
@Injectable()
export class MailPreferencesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  get({ boardId, staffId }: User): Promise<MailPreferences> {
    return this.database.forBoard(boardId, (tx) => read(tx, staffId));
  }

  change(user: User, version: KnownVersion, change: MailPreferencesChange): Promise<MailPreferences> {
    const { boardId, staffId } = user;
    const { digest, news, minutes, language, digestTime: time, weekday } = change;
    return this.database.forBoard(boardId, async (tx) => {
      const frequency = digest === 'everySchoolDay' || digest === 'weekly' ? digest : undefined;
      const saved = { ...(frequency && { frequency }), ...(time && { digestTime: time }), ...(weekday && { weekday }) };
      if (!(await savePreferences(tx, user, version(), saved))) throw stale();
      if (language) await setLanguage(tx, staffId, language);
      await this.turn(tx, user, 'digest', digest && digest !== 'none');
      await this.turn(tx, user, 'news', news);
      await this.turn(tx, user, 'minutes', minutes);
      const about = { subject: 'staff', subjectId: staffId, fields: Object.keys(change) };
      await this.audit.record(tx, { boardId, actorId: staffId, action: 'mailPreferences.edit', ...about });
      return read(tx, staffId);
    });
  }

  private async turn(tx: Tx, user: User, kind: Stoppable, on: boolean | undefined): Promise<void> {
    if (on === true) await start(tx, user.staffId, kind);
    if (on === false) await stop(tx, user, kind, this.clock.now());
  }
}

async function read(tx: Tx, staffId: string): Promise<MailPreferences> {
  const { language, mailProblemAt, mailPreference, preferences } = await findPreferences(tx, staffId);
  const wants = (kind: Stoppable) => !preferences.some((one) => one.kind === kind);
  return MailPreferences.parse({
    language,
    digestTime: mailPreference?.digestTime ?? digestTime,
    digest: wants('digest') ? (mailPreference?.frequency ?? 'everySchoolDay') : 'none',
    weekday: mailPreference?.weekday ?? 1,
    news: wants('news'),
    minutes: wants('minutes'),
    addressRefused: mailProblemAt !== null,
    version: mailPreference?.version ?? 0,
  });
}
