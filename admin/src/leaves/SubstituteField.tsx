import { TextField } from '@mui/material';
import { useGetList } from 'react-admin';
import type { LeaveColleague } from '#contract/leaves';
import { useLeaveWords } from './use-leave-words';

type Props = { staffId: string; value: string; onChange: (id: string) => void };

/** Who stands in: colleagues of whose leave it is. */
export const SubstituteField = ({ staffId, value, onChange }: Props) => {
  const words = useLeaveWords();
  const { data = [] } = useGetList<LeaveColleague>(
    'leaves/colleagues',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' }, filter: { staffId } },
    { enabled: staffId !== '' },
  );
  return (
    <TextField
      select
      label={words('substitute')}
      helperText={words('substituteHelp')}
      value={data.some(({ id }) => id === value) ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{words('nobody')}</option>
      {data.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  );
};
