import { Button } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { StaffMember } from '#contract/staff';
import { request } from '../providers/http';
import { useStaffWords } from './use-staff-words';

/** Whose answers look different when an address works again, or is another one. */
export const touchedByAddress = ['staff', 'operations', 'mail-problems'];

/** Says that the address works again, so that mail is tried anew. */
export const MendButton = ({ person: { id, name, may } }: { person: StaffMember }) => {
  const words = useStaffWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const mend = useMutation({
    mutationFn: () => request<StaffMember>(`/staff/${id}/mend-address`, { method: 'POST' }),
    onSuccess: () => notify(words('mended', { name }), { type: 'success' }),
    onError: (refusal: Error) => notify(refusal.message, { type: 'error' }),
    onSettled: () => Promise.all(touchedByAddress.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  if (!may.mend) return null;
  return (
    <Button
      size="small"
      disabled={mend.isPending}
      aria-label={words('mendOf', { name })}
      onClick={() => mend.mutate()}
      sx={{ whiteSpace: 'nowrap' }}
    >
      {words('mend')}
    </Button>
  );
};
