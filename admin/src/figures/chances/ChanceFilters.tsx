import { Box } from '@mui/material';
import { useGetList } from 'react-admin';
import type { Group } from '#contract/groups';
import { schoolYearOf } from '#domain/calendar/school-year';
import { useMe } from '../../providers/me';
import { domainsOnScreen } from '../level-words';
import { SelectField } from '../SelectField';
import { useWords } from '../use-words';

export const sorts = ['group', 'nearest', 'label'] as const;
export type Chosen = { groupId: string; domain: string; near: string; sort: string };
type Props = { schoolId: string; chosen: Chosen; onChange: (chosen: Chosen) => void };

/** Group, domain, only who is near the boundary, and the order. */
export const ChanceFilters = ({ schoolId, chosen, onChange }: Props) => {
  const words = useWords();
  const today = useMe()?.today;
  const { data: groups = [] } = useGetList<Group>(
    'groups',
    {
      filter: { schoolId, ...(today && { schoolYear: schoolYearOf(today) }) },
      pagination: { page: 1, perPage: 100 },
      sort: { field: 'name', order: 'ASC' },
    },
    { enabled: today !== undefined },
  );
  const upper = groups.filter(({ yearGroups }) => yearGroups.some((yearGroup) => yearGroup >= 5));
  const change = (part: Partial<Chosen>) => onChange({ ...chosen, ...part });
  const all = words('common.all');
  return (
    <Box className="noprint" sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', marginBottom: '16px' }}>
      <SelectField
        label={words('chances.group')}
        value={upper.some(({ id }) => id === chosen.groupId) ? chosen.groupId : ''}
        all={all}
        choices={upper.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(groupId) => change({ groupId })}
      />
      <SelectField
        label={words('chances.domain')}
        value={chosen.domain}
        all={all}
        choices={domainsOnScreen.map((domain) => ({ value: domain, label: words(`domain.${domain}`) }))}
        onChange={(domain) => change({ domain })}
      />
      <SelectField
        label={words('chances.show')}
        value={chosen.near}
        all={all}
        choices={[{ value: 'true', label: words('chances.onlyNear') }]}
        onChange={(near) => change({ near })}
      />
      <SelectField
        label={words('chances.sort')}
        value={chosen.sort}
        choices={sorts.map((sort) => ({ value: sort, label: words(`chances.sorts.${sort}`) }))}
        onChange={(sort) => change({ sort })}
      />
    </Box>
  );
};
