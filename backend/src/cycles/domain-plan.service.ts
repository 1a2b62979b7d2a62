import { Injectable } from '@nestjs/common';
import { cyclePolicy } from '#backend/access/policies/cycle.policy';
import type { User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import { notFound } from '#backend/platform/errors';
import { DomainPlan, type DomainPlanQuery } from '#contract/cycles';
import { countPlans, cyclesOfArea, goalsOfArea, periodsOfYear } from './domain-plan.queries';

const domainsOf = { taal: ['lezen', 'taalverzorging'], rekenen: ['rekenen'] } as const;

type CycleOfArea = Awaited<ReturnType<typeof cyclesOfArea>>[number];
type Period = Awaited<ReturnType<typeof periodsOfYear>>[number];

/** The printable plan of taal or rekenen: never kept, so that it cannot lag behind what stands in Koers. */
@Injectable()
export class DomainPlanService {
  constructor(private readonly database: Database) {}

  get(user: User, { schoolId, schoolYear, area }: DomainPlanQuery): Promise<DomainPlan> {
    const place = { schoolId, schoolYear, domains: domainsOf[area] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const school = await tx.school.findFirst({ where: { id: schoolId }, select: { name: true } });
      if (!school || !cyclePolicy.read(user, { schoolId })) throw notFound('school.notFound');
      const cycles = await cyclesOfArea(tx, place);
      const goals = await goalsOfArea(tx, place);
      const periods = await periodsOfYear(tx, place);
      return DomainPlan.parse({
        schoolName: school.name,
        schoolYear,
        area,
        cycles: cycles.map(toCycleOfPlan),
        goals: goals.map(({ closing, ...goal }) => ({ ...goal, verdict: closing?.verdict ?? null })),
        activities: cycles.flatMap(({ items }) => items.map(toActivity)),
        calendar: calendarOf(cycles, periods),
        groupPlans: await countPlans(tx, place),
      });
    });
  }
}

function toCycleOfPlan({ texts, owner, members, items: _items, ...cycle }: CycleOfArea) {
  const text = (key: string) => texts.find((one) => one.key === key)?.text ?? '';
  return {
    ...cycle,
    ownerName: owner && fullName(owner),
    members: members.map(({ staff }) => fullName(staff)),
    conclusion: text('conclusion'),
    paragraph: text('paragraph'),
    carryOn: text('carryOn'),
  };
}

const toActivity = ({ onDay, doneOn, staff, ...item }: CycleOfArea['items'][number]) => ({
  ...item,
  onDay: onDay && toDay(onDay),
  doneOn: doneOn && toDay(doneOn),
  staffName: staff && fullName(staff),
});

function calendarOf(cycles: readonly CycleOfArea[], periods: readonly Period[]) {
  const tests = periods.map(({ moment, opensOn, closesOn }) => ({
    on: toDay(opensOn),
    until: toDay(closesOn),
    kind: 'testPeriod',
    what: moment,
  }));
  const items = cycles.flatMap(({ focus, items: all }) =>
    all.flatMap(({ kind, title, onDay }) =>
      onDay === null ? [] : [{ on: toDay(onDay), until: null, kind, what: title || focus }],
    ),
  );
  return [...tests, ...items].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
