import type { DomainPlan } from '#contract/cycles';
import type { GoalState } from '#contract/goals';
import type { GoalMeasure } from '#domain/goals/measures';
import { DataRows } from '../../figures/DataRows';
import { decidesOf, valueOf } from '../../goals/goal-sentences';
import { useSaying as useGoalSaying } from '../../goals/use-saying';
import { useSaying } from '../use-saying';

type Goal = DomainPlan['goals'][number];
type Verdict = 'gehaald' | 'nietGehaald' | 'nietTeZeggen';

export const GoalTable = ({ goals }: { goals: readonly Goal[] }) => {
  const { words } = useSaying();
  const saying = useGoalSaying();
  const asked = ({ measure, schoolYear, moment }: Goal) => ({
    measure: measure as GoalMeasure,
    schoolYear,
    moment: moment as 'B' | 'M' | 'E' | null,
    fromSchoolYear: null,
    fromMoment: null,
  });
  const stand = ({ state, verdict }: Goal) =>
    verdict
      ? saying.words(`verdictShort.${verdict as Verdict}`)
      : saying.words(`state.${state as (typeof GoalState.options)[number]}`);
  return (
    <DataRows
      label={words('domainPlan.goals')}
      columns={[
        { header: words('domainPlan.column.goal'), cell: ({ title }) => title },
        {
          header: words('domainPlan.column.aim'),
          cell: (goal) =>
            `${saying.words(`measure.${asked(goal).measure}`)}: ${valueOf(asked(goal), goal.goal, saying)}`,
        },
        { header: words('domainPlan.column.decides'), cell: (goal) => decidesOf(asked(goal), saying) },
        { header: words('domainPlan.column.state'), cell: stand },
      ]}
      rows={goals}
      keyOf={({ id }) => id}
    />
  );
};

export const ActivityTable = ({ activities }: { activities: DomainPlan['activities'] }) => {
  const { words, formats } = useSaying();
  return (
    <DataRows
      label={words('domainPlan.activities')}
      columns={[
        {
          header: words('domainPlan.column.what'),
          cell: ({ title, kind }) => title || words(`domainPlan.kind.${kind}`),
        },
        { header: words('domainPlan.column.kind'), cell: ({ kind }) => words(`domainPlan.kind.${kind}`) },
        { header: words('domainPlan.column.who'), cell: ({ staffName }) => staffName ?? '–' },
        { header: words('domainPlan.column.day'), cell: ({ onDay }) => formats.shortDay(onDay) },
        { header: words('domainPlan.column.done'), cell: ({ doneOn }) => formats.shortDay(doneOn) },
      ]}
      rows={activities}
      keyOf={({ id }) => id}
    />
  );
};

type Entry = DomainPlan['calendar'][number];

export const CalendarTable = ({ calendar }: { calendar: readonly Entry[] }) => {
  const { words, formats } = useSaying();
  const when = ({ on, until }: Entry) =>
    until
      ? words('domainPlan.until', { from: formats.shortDay(on), until: formats.shortDay(until) })
      : formats.shortDay(on);
  const what = ({ kind, what: said }: Entry) =>
    kind === 'testPeriod' ? words('domainPlan.moment', { moment: said }) : said;
  return (
    <DataRows
      label={words('domainPlan.calendar')}
      columns={[
        { header: words('domainPlan.column.day'), cell: when },
        { header: words('domainPlan.column.kind'), cell: ({ kind }) => words(`domainPlan.kind.${kind}`) },
        { header: words('domainPlan.column.what'), cell: what },
      ]}
      rows={calendar}
      keyOf={({ on, kind, what: said }) => `${on} ${kind} ${said}`}
    />
  );
};
