import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Leave } from '#contract/leaves';
import { AskingButton } from '../layout/AskingButton';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { LeaveDialog } from './LeaveDialog';
import { useLeaveDays, useLeaveWords } from './use-leave-words';

export const LeaveActions = ({ leave }: { leave: Leave }) => {
  const words = useLeaveWords();
  const days = useLeaveDays();
  const [open, setOpen] = useState(false);
  const remove = useRemove(leave);
  const about = { name: leave.staffName, days: days(leave) };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button size="small" aria-label={words('changeOf', about)} onClick={() => setOpen(true)}>
        {words('change')}
      </Button>
      <AskingButton
        size="small"
        label={words('remove')}
        aria-label={words('removeOf', about)}
        title={words('removeTitle')}
        text={words('removeText', about)}
        onYes={() => void remove()}
      />
      {open && (
        <LeaveDialog
          leave={leave}
          person={{ id: leave.staffId, name: leave.staffName }}
          onClose={() => setOpen(false)}
        />
      )}
    </Box>
  );
};

function useRemove({ id, version }: Leave): () => Promise<void> {
  const words = useLeaveWords();
  const notify = useNotify();
  return async () => {
    try {
      await request(`/leaves/${id}`, { method: 'DELETE', version });
      notify(words('removed'), { type: 'success' });
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
    await queryClient.invalidateQueries({ queryKey: ['leaves'] });
  };
}
