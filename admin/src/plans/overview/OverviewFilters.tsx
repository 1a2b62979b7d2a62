import { Box } from '@mui/material';
import { useGetList } from 'react-admin';
import type { School } from '#contract/schools';
import { halfYearAfter, halfYearBefore, halfYearOf } from '#domain/group-plans/half-year';
import { domainsOnScreen } from '../../figures/level-words';
import { SelectField } from '../../figures/SelectField';
import type { OverviewChoice } from '../PlanList';
import { periodText } from '../plan-sentences';
import { usePlanWords } from '../use-plan-words';

type Props = { today: string; choice: OverviewChoice; onChange: (choice: OverviewChoice) => void };

export const OverviewFilters = ({ today, choice, onChange }: Props) => {
  const words = usePlanWords();
  const { data: schools = [] } = useGetList<School>('schools', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  const seen = schools.filter(({ may }) => may.seeGroups);
  const now = halfYearOf(today);
  const before = halfYearBefore(now);
  const halves = [halfYearAfter(now), now, before, halfYearBefore(before)].filter(
    ({ schoolYear }) => schoolYear <= now.schoolYear,
  );
  const keyOf = ({ schoolYear, half }: OverviewChoice['half']) => `${schoolYear}/${half}`;
  return (
    <Box className="noprint" sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', marginBottom: '16px' }}>
      <SelectField
        label={words('overview.period')}
        value={keyOf(choice.half)}
        choices={halves.map((half) => ({ value: keyOf(half), label: periodText(half, words) }))}
        onChange={(key) =>
          onChange({ ...choice, groupId: '', half: halves.find((half) => keyOf(half) === key) ?? now })
        }
      />
      <SelectField
        label={words('overview.domain')}
        value={choice.domain}
        all={words('overview.all')}
        choices={domainsOnScreen.map((domain) => ({ value: domain, label: words(`domain.${domain}`) }))}
        onChange={(domain) => onChange({ ...choice, domain: domain as OverviewChoice['domain'] })}
      />
      {seen.length > 1 && (
        <SelectField
          label={words('overview.school')}
          value={choice.schoolId}
          all={words('overview.school')}
          choices={seen.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(schoolId) => onChange({ ...choice, schoolId })}
        />
      )}
    </Box>
  );
};
