import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#backend/config';
import { Database } from '#backend/database/database';
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
      const schoolYear = schoolYearOf(today);
      const holidays = await tx.holiday.count({ where: { schoolYear, ...(board.region && { region: board.region }) } });
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
        holidaysKnown: holidays > 0,
        reminders: stopped === null,
      });
    });
  }

  async change(user: User, { language, reminders }: MeChange): Promise<Me> {
    const { boardId, staffId } = user;
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
    });
    return this.get(user);
  }
}
