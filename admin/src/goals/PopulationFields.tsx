import type { Group } from '#contract/groups';
import { SelectField } from '../figures/SelectField';
import { useGoalWords } from './use-goal-words';

const yearGroups = [3, 4, 5, 6, 7, 8];

type Props = {
  /** `group:<id>`, `year:<number>` or the whole school. */
  population: string;
  groups: readonly Group[];
  onChange: (population: string) => void;
};

/** The whole school, a year group or one group of that school year. */
export const PopulationFields = ({ population, groups, onChange }: Props) => {
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
      onChange={onChange}
    />
  );
};
