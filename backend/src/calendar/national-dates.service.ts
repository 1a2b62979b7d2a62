import { Injectable } from '@nestjs/common';
import { calendarPolicy } from '#backend/access/policies/calendar.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { forbidden, invalid, notFound, stale } from '#backend/platform/errors';
import { pageOfRows } from '#backend/platform/rows-in-memory';
import { NationalDate, type NationalDateChange, type NationalDateList } from '#contract/calendar-days';
import type { Page } from '#contract/list';
import { isSchoolYear, schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { nationalDatesKnown, type NationalDateKnown, saveNationalDate } from './national-dates.queries';

type Known = { key: string; version: () => number };

/** The dates the country sets: by the rule until a board entered what was published. */
@Injectable()
export class NationalDatesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, { schoolYear, ...query }: NationalDateList): Promise<Page<NationalDate>> {
    const present = schoolYearOf(user.today);
    const years = schoolYear ? [schoolYear].filter(isSchoolYear) : [present, schoolYearAfter(present)];
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = (await nationalDatesKnown(tx, years)).map((row) => toNationalDate(user, row));
      // These have a key of their own, which is no id of a record.
      return pageOfRows(query.id ? [] : rows, { ...query, id: undefined });
    });
  }

  change(user: User, { key, version }: Known, change: NationalDateChange): Promise<NationalDate> {
    const { boardId, staffId: actorId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findOrFail(tx, key);
      const known = version();
      if (!calendarPolicy.editBoard(user)) throw forbidden('permission.missing');
      const day = { ...row, ...given(row, change), version: known };
      if (day.untilOn < day.fromOn) {
        const message = `What starts on ${day.fromOn} cannot end on ${day.untilOn}.`;
        throw invalid('event.daysOrder', [{ path: 'untilOn', code: 'event.daysOrder', message }]);
      }
      if (known !== row.version || !(await saveNationalDate(tx, boardId, day, this.clock.now()))) throw stale();
      const fact = {
        action: 'nationalDate.edit',
        subject: 'nationalDate',
        subjectId: key,
        fields: Object.keys(change),
      };
      await this.audit.record(tx, { boardId, actorId, ...fact });
      return toNationalDate(user, await findOrFail(tx, key));
    });
  }
}

const given = (row: NationalDateKnown, { fromOn, untilOn, source, isConfirmed }: NationalDateChange) => ({
  fromOn: fromOn ?? row.fromOn,
  untilOn: untilOn ?? row.untilOn,
  source: source ?? row.source,
  isConfirmed: isConfirmed ?? row.isConfirmed,
});

const keyOf = ({ schoolYear, kind }: NationalDateKnown) => `${schoolYear}-${kind}`;

async function findOrFail(tx: Tx, key: string): Promise<NationalDateKnown> {
  const schoolYear = key.slice(0, 9);
  const rows = isSchoolYear(schoolYear) ? await nationalDatesKnown(tx, [schoolYear]) : [];
  const row = rows.find((one) => keyOf(one) === key);
  if (!row) throw notFound('notFound');
  return row;
}

const toNationalDate = (user: User, row: NationalDateKnown): NationalDate =>
  NationalDate.parse({ ...row, id: keyOf(row), may: { edit: calendarPolicy.editBoard(user) } });
