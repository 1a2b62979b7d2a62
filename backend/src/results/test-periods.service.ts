import { Injectable } from '@nestjs/common';
import { testPeriodPolicy, testPeriodsReadableBy } from '#backend/access/policies/test-period.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import { forbidden, invalid, notFound, stale } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { TestPeriod, type TestPeriodChange, type TestPeriodList } from '#contract/tests';
import {
  changeTestPeriod,
  countTestPeriods,
  findTestPeriod,
  listTestPeriods,
  type TestPeriodRow,
  whereTestPeriod,
} from './test-periods.queries';

@Injectable()
export class TestPeriodsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: TestPeriodList): Promise<Page<TestPeriod>> {
    const where = { AND: [testPeriodsReadableBy(user), whereTestPeriod(query)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(
        listTestPeriods(tx, where, query),
        () => countTestPeriods(tx, where),
        (row) => toTestPeriod(user, row),
      ),
    );
  }

  get(user: User, id: string): Promise<TestPeriod> {
    return this.database.forBoard(user.boardId, async (tx) => toTestPeriod(user, await findOrFail(tx, user, id)));
  }

  change(user: User, known: { id: string; version: () => number }, change: TestPeriodChange): Promise<TestPeriod> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, known.id);
      if (!testPeriodPolicy.edit(user, row)) throw forbidden('permission.missing');
      assertOpensBeforeItCloses({
        opensOn: change.opensOn ?? toDay(row.opensOn),
        closesOn: change.closesOn ?? toDay(row.closesOn),
      });
      if (!(await changeTestPeriod(tx, { id: row.id, version: known.version() }, change))) throw stale();
      const fact = { action: 'testPeriod.edit', subject: 'testPeriod', subjectId: row.id, fields: Object.keys(change) };
      await this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
      return toTestPeriod(user, await findOrFail(tx, user, row.id));
    });
  }
}

async function findOrFail(tx: Tx, user: User, id: string): Promise<TestPeriodRow> {
  const row = await findTestPeriod(tx, { AND: [testPeriodsReadableBy(user), { id }] });
  if (!row) throw notFound('notFound');
  return row;
}

function assertOpensBeforeItCloses({ opensOn, closesOn }: { opensOn: string; closesOn: string }): void {
  if (opensOn <= closesOn) return;
  throw invalid('request.invalid', [
    {
      path: 'closesOn',
      code: 'testPeriod.closesBeforeItOpens',
      message: `A period that opens on ${opensOn} cannot close on ${closesOn}.`,
    },
  ]);
}

const toTestPeriod = (user: User, { school, opensOn, closesOn, ...row }: TestPeriodRow): TestPeriod =>
  TestPeriod.parse({
    ...row,
    schoolName: school.name,
    opensOn: toDay(opensOn),
    closesOn: toDay(closesOn),
    may: { edit: testPeriodPolicy.edit(user, row) },
  });
