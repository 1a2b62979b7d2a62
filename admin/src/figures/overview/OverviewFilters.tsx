import { Box, Button, Checkbox, FormControlLabel } from '@mui/material';
import { useListContext } from 'react-admin';
import { SearchField } from '../../table/SearchField';
import { SelectField } from '../SelectField';
import { useWords } from '../use-words';
import { verdicts } from '../verdicts';

const regions = ['noord', 'midden', 'zuid'] as const;
const sorts = ['verdict', 'name', 'pupils', 'percent1S2F', 'percent1F', 'chanceBelow'] as const;

type Values = { q?: string; verdict?: string; atRisk?: boolean; region?: string };

/** Search, verdict, what asks for attention, region and order. */
export const OverviewFilters = () => {
  const words = useWords();
  const { filterValues, setFilters, sort, setSort } = useListContext();
  const values = filterValues as Values;
  const change = (next: Values) => setFilters(withoutEmpty({ ...values, ...next }));
  return (
    <Box className="noprint" sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', marginBottom: '16px' }}>
      <SearchField label={words('overview.search')} value={values.q ?? ''} onSearch={(q) => change({ q })} />
      <SelectField
        label={words('overview.filterVerdict')}
        value={values.verdict ?? ''}
        all={words('common.all')}
        choices={verdicts.map((value) => ({ value, label: words(`verdict.${value}`) }))}
        onChange={(verdict) => change({ verdict })}
      />
      <SelectField
        label={words('overview.filterRegion')}
        value={values.region ?? ''}
        all={words('common.all')}
        choices={regions.map((value) => ({ value, label: words(`region.${value}`) }))}
        onChange={(region) => change({ region })}
      />
      <FormControlLabel
        control={
          <Checkbox checked={values.atRisk ?? false} onChange={(_event, checked) => change({ atRisk: checked })} />
        }
        label={words('overview.atRisk')}
      />
      <SelectField
        label={words('overview.sort')}
        value={sort.field}
        choices={sorts.map((value) => ({ value, label: words(`overview.sorts.${value}`) }))}
        onChange={(field) => setSort({ field, order: field === 'chanceBelow' ? 'DESC' : 'ASC' })}
      />
      {Object.keys(values).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {words('overview.clear')}
        </Button>
      )}
    </Box>
  );
};

const withoutEmpty = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== false));
