import { useMemo, useState } from 'react';
import { useGetList } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { Button } from '@mui/material';
import type { GroupPlan } from '#contract/group-plans';
import type { Group } from '#contract/groups';
import type { Domain } from '#domain/results/levels';
import { isSchoolYear } from '#domain/calendar/school-year';
import { type HalfYear, halfYearOf } from '#domain/group-plans/half-year';
import { toCsv } from '../figures/csv';
import { downloadText } from '../figures/download';
import { Lead } from '../figures/Lead';
import { Asked, Loading } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { PageHeader } from '../layout/PageHeader';
import { useMay, useMe } from '../providers/me';
import { ofGroup, rowsOf } from './overview/overview-rows';
import { OverviewFilters } from './overview/OverviewFilters';
import { OverviewTable } from './overview/OverviewTable';
import { periodText } from './plan-sentences';
import { usePlanWords } from './use-plan-words';

/** All groups and their plans of a half year: where each stands, when it last changed, what stands out. */
export const PlanList = () => {
  const today = useMe()?.today;
  return today ? <Overview today={today} /> : <Loading />;
};

export type OverviewChoice = { half: HalfYear; domain: Domain | ''; schoolId: string; groupId: string };

/** Where a task or a link leads to: the plans of one half year. */
function halfIn(search: URLSearchParams): HalfYear | null {
  const [schoolYear = '', half] = [search.get('year') ?? '', search.get('half')];
  return isSchoolYear(schoolYear) && (half === '1' || half === '2') ? { schoolYear, half: half === '1' ? 1 : 2 } : null;
}

const Overview = ({ today }: { today: string }) => {
  const words = usePlanWords();
  const [search] = useSearchParams();
  const [choice, setChoice] = useState<OverviewChoice>(() => ({
    half: halfIn(search) ?? halfYearOf(today),
    domain: '',
    schoolId: '',
    groupId: search.get('group') ?? '',
  }));
  const { groups, plans } = useGroupsAndPlans(choice);
  const rows = useMemo(
    () => ofGroup(rowsOf(groups.data ?? [], plans.data ?? [], choice.domain), choice.groupId),
    [groups.data, plans.data, choice.domain, choice.groupId],
  );
  const count = (...states: (GroupPlan['state'] | null)[]) =>
    rows.filter(({ plan }) => states.includes(plan?.state ?? null)).length;
  const ready = rows.filter(({ plan }) => plan?.remarks.includes('ready')).length;
  const download = () => downloadText(`${words('overview.file')}.csv`, toCsv(csvOf(rows, words)));
  const seesTexts = useMay('planText.edit');
  return (
    <>
      <PageHeader
        title={words('title')}
        sub={`${periodText(choice.half, words)}. ${words('sub')}`}
        actions={
          <>
            <Button onClick={download} disabled={rows.length === 0}>
              CSV
            </Button>
            {seesTexts && (
              <Button component={Link} to="/plan-texts">
                {words('overview.texts')}
              </Button>
            )}
          </>
        }
      />
      <Asked of={groups}>
        <Asked of={plans}>
          {rows.length > 0 && (
            <Lead>
              {words('overview.lead', {
                discussed: count('discussed', 'inUse', 'evaluated'),
                all: rows.length,
                drafts: count('draft'),
                none: count(null),
              })}
              {ready > 0 && ` ${words('overview.ready', { smart_count: ready })}`}
            </Lead>
          )}
        </Asked>
      </Asked>
      <OverviewFilters today={today} choice={choice} onChange={setChoice} />
      <SectionCard title={words('title')} aside={rows.length}>
        <Asked of={groups}>
          <Asked of={plans}>
            {rows.length === 0 ? words('overview.empty') : <OverviewTable rows={rows} choice={choice} />}
          </Asked>
        </Asked>
      </SectionCard>
    </>
  );
};

function useGroupsAndPlans({ half, schoolId }: OverviewChoice) {
  const all = { page: 1, perPage: 1000 };
  const of = schoolId === '' ? {} : { schoolId };
  const groups = useGetList<Group>('groups', {
    filter: { schoolYear: half.schoolYear, ...of },
    sort: { field: 'name', order: 'ASC' },
    pagination: all,
  });
  const plans = useGetList<GroupPlan>('group-plans', {
    filter: { schoolYear: half.schoolYear, half: String(half.half), ...of },
    sort: { field: 'groupName', order: 'ASC' },
    pagination: all,
  });
  return { groups, plans };
}

type Rows = ReturnType<typeof rowsOf>;

const csvOf = (rows: Rows, words: ReturnType<typeof usePlanWords>) => [
  (['group', 'domain', 'state', 'changed', 'remarks'] as const).map((key) => words(`overview.${key}`)),
  ...rows.map(({ group, domain, plan }) => [
    group.name,
    words(`domain.${domain}`),
    plan ? words(`state.${plan.state}`) : words('overview.none'),
    plan?.changedAt.slice(0, 10) ?? null,
    plan?.remarks.map((remark) => words(`remark.${remark}`)).join(', ') ?? null,
  ]),
];
