import { useGetList } from 'react-admin';
import type { Goal } from '#contract/goals';
import type { StaffMember } from '#contract/staff';
import { schoolYearOf } from '#domain/calendar/school-year';
import { canBeChosen } from '#domain/measures/causes';
import { useGroupsAt, useStandardisedTests } from '../goals/use-goal-choices';
import { useMay } from '../providers/me';
import { useCauses } from './causes/use-causes';
import type { MeasureText } from './measure-form';

const all = { page: 1, perPage: 100 };

/** Who works at a school, by name. */
export function useStaffAt(schoolId: string): readonly StaffMember[] {
  const mayRead = useMay('staff.read');
  const asked = { pagination: all, sort: { field: 'name', order: 'ASC' } as const, filter: { schoolId } };
  const { data = [] } = useGetList<StaffMember>('staff', asked, { enabled: schoolId !== '' && mayRead });
  return data.filter(({ leftOn }) => leftOn === null);
}

/** What can be chosen for a measure: goals of the school with their causes, groups of that year, tests and people. */
export function useMeasureChoices({ schoolId, goalId, domain, fromOn, schoolYear }: MeasureText) {
  const groups = useGroupsAt(schoolId, fromOn === '' ? schoolYear : schoolYearOf(fromOn));
  const instruments = useStandardisedTests(domain);
  const { data: goals = [] } = useGetList<Goal>(
    'goals',
    { pagination: all, sort: { field: 'schoolYear', order: 'DESC' }, filter: { schoolId } },
    { enabled: schoolId !== '' },
  );
  const { data: causes = [] } = useCauses(goalId, goalId !== '');
  return {
    groups,
    instruments,
    goals: goals.filter(({ state, kind }) => state !== 'draft' && kind === 'result'),
    causes: causes.filter(({ category }) => canBeChosen(category)),
  };
}
