import { Alert } from '@mui/material';
import { useGetList } from 'react-admin';
import type { Leave } from '#contract/leaves';
import { useFormat } from '../i18n/use-format';
import { useLeaveWords } from './use-leave-words';

/** For whom one stands in today. */
export const CoveringNotice = () => {
  const words = useLeaveWords();
  const { day } = useFormat();
  const { data = [] } = useGetList<Leave>('leaves', {
    pagination: { page: 1, perPage: 25 },
    sort: { field: 'fromOn', order: 'ASC' },
    filter: { asSubstitute: 'true', state: 'running' },
  });
  return data.map(({ id, staffName: name, untilOn }) => (
    <Alert key={id} severity="info" role="note" sx={{ marginBottom: 1.5 }}>
      {words('covering', { name, day: day(untilOn) })}
    </Alert>
  ));
};
