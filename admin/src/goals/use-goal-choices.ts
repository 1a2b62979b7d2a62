import { useGetList } from 'react-admin';
import type { ConsultationForm } from '#contract/consultation-tracking';
import type { Goal } from '#contract/goals';
import type { Group } from '#contract/groups';
import type { Instrument } from '#contract/instruments';
import { useMay } from '../providers/me';
import type { GoalText } from './goal-form';

const all = { page: 1, perPage: 100 };
const byName = { field: 'name', order: 'ASC' } as const;

/** What can be chosen for a goal: groups of that school and year, standardised tests, lines of the form, aims of the board. */
export function useGoalChoices({ schoolId, schoolYear, measure, domain }: GoalText) {
  const isSchool = schoolId !== '';
  const mayReadGroups = useMay('group.read');
  const { data: groups = [] } = useGetList<Group>(
    'groups',
    { pagination: all, sort: byName, filter: { schoolId, schoolYear } },
    { enabled: isSchool && mayReadGroups },
  );
  const { data: instruments = [] } = useGetList<Instrument>('instruments', {
    pagination: all,
    sort: byName,
    filter: { kind: 'standardised', ...(domain && { domain }) },
  });
  const { data: forms = [] } = useGetList<ConsultationForm>(
    'consultation-forms',
    { pagination: all, filter: { schoolId } },
    { enabled: isSchool && measure === 'seenInVisits' },
  );
  const { data: aims = [] } = useGetList<Goal>(
    'goals',
    { pagination: all, sort: { field: 'schoolYear', order: 'DESC' }, filter: { level: 'board', measure } },
    { enabled: isSchool },
  );
  const lines = forms.flatMap(({ items }) => items).filter(({ kind }) => kind === 'seen');
  return { groups, instruments, lines, aims };
}
