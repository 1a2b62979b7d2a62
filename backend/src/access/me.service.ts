import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#backend/config';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { hasHolidays } from '#backend/organisation/school-calendars.queries';
import { Clock } from '#backend/platform/clock';
import { Me, type MeChange } from '#contract/access';
import { permissions } from '#contract/permissions';
import { schoolYearOf } from '#domain/calendar/school-year';
import { may, type User } from './user';

@Injectable()
export class MeService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get(user: User): Promise<Me> {
    const today = this.clock.today();
    return this.database.forBoard(user.boardId, async (tx) => {
      const board = await tx.board.findFirstOrThrow();
      const schoolIds = user.roles.flatMap(({ schoolId }) => schoolId ?? []);
      const schools = await tx.school.findMany({ where: { id: { in: schoolIds } }, select: { id: true, name: true } });
      const stopped = await tx.reminderPreference.findFirst({ where: { staffId: user.staffId, kind: 'digest' } });
      const { language } = await tx.staff.findFirstOrThrow({ where: { id: user.staffId }, select: { language: true } });
      const isOfBoard = user.roles.some(({ schoolId }) => schoolId === null);
      const holidaysKnown = await hasHolidays(tx, schoolYearOf(today), isOfBoard ? null : schoolIds);
      return Me.parse({
        id: user.staffId,
        name: user.name,
        email: user.email,
        language,
        board: { ...board, bandwidth: Number(board.bandwidth) },
        roles: user.roles.map((role) => ({
          ...role,
          schoolName: schools.find(({ id }) => id === role.schoolId)?.name ?? null,
        })),
        permissions: permissions.filter((permission) => may(user, permission)),
        today,
        demo: this.config.demo,
        holidaysKnown,
        reminders: stopped === null,
      });
    });
  }

  async change(user: User, change: MeChange): Promise<Me> {
    const { boardId, staffId } = user;
    const { language, reminders } = change;
    await this.database.forBoard(boardId, async (tx) => {
      if (language) await tx.staff.updateMany({ where: { id: staffId }, data: { language } });
      if (reminders === true) await tx.reminderPreference.deleteMany({ where: { staffId, kind: 'digest' } });
      if (reminders === false) {
        const row = { boardId, staffId, kind: 'digest' };
        await tx.reminderPreference.upsert({
          where: { boardId_staffId_kind: row },
          create: { ...row, unsubscribedAt: this.clock.now() },
          update: {},
        });
      }
      const about = { subject: 'staff', subjectId: staffId, fields: Object.keys(change) };
      await this.audit.record(tx, { boardId, actorId: staffId, action: 'me.edit', ...about });
    });
    return this.get(user);
  }
}
