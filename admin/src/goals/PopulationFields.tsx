import type { Group } from '#contract/groups';
import { SelectField } from '../figures/SelectField';
import type { GoalText } from './goal-form';
import { useGoalWords } from './use-goal-words';

const yearGroups = [3, 4, 5, 6, 7, 8];

type Props = { text: GoalText; groups: readonly Group[]; onChange: (change: Partial<GoalText>) => void };

/** The whole school, a year group or one group of that school year. */
export const PopulationFields = ({ text: { population }, groups, onChange }: Props) => {
  const words = useGoalWords();
  return (
    <SelectField
      label={words('form.population')}
      value={population}
      all={words('form.wholeSchool')}
      choices={[
        ...yearGroups.map((yearGroup) => ({ value: `year:${yearGroup}`, label: words('yearGroup', { yearGroup }) })),
        ...groups.map(({ id, name }) => ({ value: `group:${id}`, label: words('oneGroup', { name }) })),
      ]}
      onChange={(value) => onChange({ population: value })}
    />
  );
};
