import { TextField } from '@mui/material';
import { useListContext } from 'react-admin';

type Option = { value: string; label: string };
type Props = { filter: string; label: string; all: string; options: readonly Option[] };

/** One filter of the list around it; the first option means no filter. */
export const Choice = ({ filter, label, all, options }: Props) => {
  const { filterValues, setFilters } = useListContext();
  const values = filterValues as Record<string, string | undefined>;
  const choose = (value: string) => {
    const { [filter]: _old, ...others } = values;
    setFilters(value === '' ? others : { ...others, [filter]: value });
  };
  return (
    <TextField
      select
      label={label}
      value={values[filter] ?? ''}
      onChange={({ target }) => choose(target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: { xs: '100%', sm: 160 } }}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
};
