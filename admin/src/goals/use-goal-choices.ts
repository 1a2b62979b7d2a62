import { useGetList } from 'react-admin';
import type { ConsultationForm } from '#contract/consultation-tracking';
import type { Goal } from '#contract/goals';
import type { Group } from '#contract/groups';
import type { Instrument } from '#contract/instruments';
import { useMay } from '../providers/me';
import type { GoalText } from './goal-form';

const all = { page: 1, perPage: 100 };
const byName = { field: 'name', order: 'ASC' } as const;

/** The groups of one school in one school year, for who may know them. */
export function useGroupsAt(schoolId: string, schoolYear: string): readonly Group[] {
  const mayReadGroups = useMay('group.read');
  const filter = { schoolId, schoolYear };
  const asked = { pagination: all, sort: byName, filter };
  return useGetList<Group>('groups', asked, { enabled: schoolId !== '' && mayReadGroups }).data ?? [];
}

/** The standardised tests of a domain; '' is every domain. */
export function useStandardisedTests(domain: string): readonly Instrument[] {
  const filter = { kind: 'standardised', ...(domain && { domain }) };
  return useGetList<Instrument>('instruments', { pagination: all, sort: byName, filter }).data ?? [];
}

/** What can be chosen for a goal: groups of that school and year, standardised tests, lines of the form, aims of the board. */
export function useGoalChoices({ schoolId, schoolYear, measure, domain }: GoalText) {
  const isSchool = schoolId !== '';
  const groups = useGroupsAt(schoolId, schoolYear);
  const instruments = useStandardisedTests(domain);
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
