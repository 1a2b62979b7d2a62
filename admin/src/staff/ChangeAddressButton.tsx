import { Alert, Button, TextField } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { StaffMember } from '#contract/staff';
import { FormDialog } from '../cycles/FormDialog';
import { request } from '../providers/http';
import { touchedByAddress } from './MendButton';
import { useStaffWords } from './use-staff-words';

/** Another address for somebody whose old one is refused. */
export const ChangeAddressButton = ({ person }: { person: StaffMember }) => {
  const words = useStaffWords();
  const [isOpen, setOpen] = useState(false);
  if (!person.may.changeAddress) return null;
  return (
    <>
      <Button
        size="small"
        aria-label={words('changeAddressOf', { name: person.name })}
        onClick={() => setOpen(true)}
        sx={{ whiteSpace: 'nowrap' }}
      >
        {words('changeAddress')}
      </Button>
      {isOpen && <AddressDialog person={person} onClose={() => setOpen(false)} />}
    </>
  );
};

const AddressDialog = ({ person, onClose }: { person: StaffMember; onClose: () => void }) => {
  const words = useStaffWords();
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const { id, name, version } = person;
  const [email, setEmail] = useState(person.email);
  const save = useMutation({
    mutationFn: () => request<StaffMember>(`/staff/${id}`, { method: 'PATCH', body: { email }, version }),
    onSuccess: () => {
      notify(words('addressChanged', { name }), { type: 'success' });
      onClose();
    },
    onSettled: () => Promise.all(touchedByAddress.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  const isSame = email.trim().toLowerCase() === person.email;
  return (
    <FormDialog
      title={words('addressTitle', { name })}
      verb={words('addressSave')}
      disabled={save.isPending || isSame || email.trim() === ''}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      {save.error && <Alert severity="error">{translate(save.error.message)}</Alert>}
      <TextField
        autoFocus
        type="email"
        label={words('addressLabel')}
        helperText={words('addressHelp', { name })}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
        slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
      />
    </FormDialog>
  );
};
