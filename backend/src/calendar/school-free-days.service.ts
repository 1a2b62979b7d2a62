import { Injectable } from '@nestjs/common';
import { calendarPolicy, calendarsReadableBy } from '#backend/access/policies/calendar.policy';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { toDay } from '#backend/platform/clock';
import { forbidden, invalid, notFound, stale } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import {
  SchoolFreeDays,
  type SchoolFreeDaysChange,
  type SchoolFreeDaysCreate,
  type SchoolFreeDaysList,
} from '#contract/calendar-days';
import type { Page } from '#contract/list';
import { daysBetween } from '#domain/calendar/day';
import {
  addFreeDays,
  countFreeDays,
  findFreeDays,
  type FreeDaysRow,
  listFreeDays,
  removeFreeDays,
  saveFreeDays,
  whereFreeDays,
} from './school-free-days.queries';

type Known = { id: string; version: () => number };
const longest = 60;

/** The days on which one school is closed beside the holidays, as the school itself enters them. */
@Injectable()
export class SchoolFreeDaysService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: SchoolFreeDaysList): Promise<Page<SchoolFreeDays>> {
    const where = { AND: [calendarsReadableBy(user), whereFreeDays(query)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(
        listFreeDays(tx, where, query),
        () => countFreeDays(tx, where),
        (row) => toFreeDays(user, row),
      ),
    );
  }

  get(user: User, id: string): Promise<SchoolFreeDays> {
    return this.database.forBoard(user.boardId, async (tx) => toFreeDays(user, await findOrFail(tx, user, id)));
  }

  create(user: User, { schoolId, ...days }: SchoolFreeDaysCreate): Promise<SchoolFreeDays> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await assertSchool(tx, reachOf(user, 'event.read'), schoolId);
      if (!calendarPolicy.editSchool(user, { schoolId })) throw forbidden('permission.missing');
      assertDays(days);
      const { id } = await addFreeDays(tx, { boardId: user.boardId, schoolId }, days);
      await this.record(tx, user, { id, verb: 'create' });
      return toFreeDays(user, await findOrFail(tx, user, id));
    });
  }

  change(user: User, known: Known, change: SchoolFreeDaysChange): Promise<SchoolFreeDays> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { id, version, row } = await this.begin(tx, user, known);
      const { name, fromOn, untilOn } = toFreeDays(user, row);
      const days = {
        name: change.name ?? name,
        fromOn: change.fromOn ?? fromOn,
        untilOn: change.untilOn ?? untilOn,
      };
      assertDays(days);
      if (!(await saveFreeDays(tx, { id, version }, days))) throw stale();
      await this.record(tx, user, { id, verb: 'edit', fields: Object.keys(change) });
      return toFreeDays(user, await findOrFail(tx, user, id));
    });
  }

  remove(user: User, known: Known): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { id, version } = await this.begin(tx, user, known);
      if (!(await removeFreeDays(tx, { id, version }))) throw stale();
      await this.record(tx, user, { id, verb: 'remove' });
    });
  }

  private async begin(tx: Tx, user: User, { id, version }: Known) {
    const row = await findOrFail(tx, user, id);
    const known = version();
    if (!calendarPolicy.editSchool(user, row)) throw forbidden('permission.missing');
    return { id, version: known, row };
  }

  private record(tx: Tx, user: User, { id, verb, fields = [] }: { id: string; verb: string; fields?: string[] }) {
    const fact = { action: `schoolFreeDays.${verb}`, subject: 'schoolFreeDays', subjectId: id, fields };
    return this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
  }
}

async function findOrFail(tx: Tx, user: User, id: string): Promise<FreeDaysRow> {
  const row = await findFreeDays(tx, { AND: [calendarsReadableBy(user), { id }] });
  if (!row) throw notFound('notFound');
  return row;
}

function assertDays({ fromOn, untilOn }: { fromOn: string; untilOn: string }): void {
  const length = daysBetween(fromOn, untilOn);
  if (length >= 0 && length < longest) return;
  const code = length < 0 ? 'event.daysOrder' : 'event.tooLong';
  throw invalid(code, [{ path: 'untilOn', code, message: `1 to ${longest} days from ${fromOn} on.` }]);
}

const toFreeDays = (user: User, { school, fromOn, untilOn, ...row }: FreeDaysRow): SchoolFreeDays =>
  SchoolFreeDays.parse({
    ...row,
    schoolName: school.name,
    fromOn: toDay(fromOn),
    untilOn: toDay(untilOn),
    may: { edit: calendarPolicy.editSchool(user, row) },
  });
