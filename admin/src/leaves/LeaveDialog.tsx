import { Alert } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Leave } from '#contract/leaves';
import { FormDialog } from '../cycles/FormDialog';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { DayFields } from './DayFields';
import { PersonField } from './PersonField';
import { SubstituteField } from './SubstituteField';
import { type LeaveWords, useLeaveWords } from './use-leave-words';

/** Whose leave: somebody of whom the name is known, or to be chosen among colleagues. */
export type Person = { id: string; name: string | null };

type Props = {
  /** Changed when there is one; new otherwise. */
  leave?: Leave;
  /** Null: somebody is chosen. */
  person: Person | null;
  onClose: () => void;
};

export const LeaveDialog = ({ leave, person, onClose }: Props) => {
  const words = useLeaveWords();
  const translate = useTranslate();
  const [staffId, setStaffId] = useState(person?.id ?? '');
  const [text, setText] = useState(toText(leave));
  const save = useSave({ leave, staffId, text, onClose });
  const change = (part: Partial<typeof text>) => setText((now) => ({ ...now, ...part }));
  const isWhole = staffId !== '' && text.fromOn !== '' && text.untilOn !== '';
  return (
    <FormDialog
      title={titleOf({ leave, person }, words)}
      verb={words('save')}
      disabled={save.isPending || !isWhole}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      {save.error && <Alert severity="error">{translate(save.error.message)}</Alert>}
      {person === null && (
        <PersonField
          value={staffId}
          onChange={(id) => {
            setStaffId(id);
            change({ substituteId: '' });
          }}
        />
      )}
      <DayFields text={text} onChange={change} />
      <SubstituteField
        staffId={staffId}
        value={text.substituteId}
        onChange={(substituteId) => change({ substituteId })}
      />
    </FormDialog>
  );
};

type Text = { fromOn: string; untilOn: string; substituteId: string };

const toText = (leave?: Leave): Text => ({
  fromOn: leave?.fromOn ?? '',
  untilOn: leave?.untilOn ?? '',
  substituteId: leave?.substituteId ?? '',
});

function titleOf({ leave, person }: { leave: Leave | undefined; person: Person | null }, words: LeaveWords): string {
  if (leave) return words('changeTitle');
  if (person === null) return words('addOther');
  return person.name === null ? words('add') : words('addFor', { name: person.name });
}

type Asked = { leave: Leave | undefined; staffId: string; text: Text; onClose: () => void };

function useSave({ leave, staffId, text, onClose }: Asked) {
  const words = useLeaveWords();
  const notify = useNotify();
  return useMutation({
    mutationFn: () => {
      const days = { ...text, substituteId: text.substituteId || null };
      return leave
        ? request<Leave>(`/leaves/${leave.id}`, { method: 'PATCH', body: days, version: leave.version })
        : request<Leave>('/leaves', { method: 'POST', body: { staffId, ...days } });
    },
    onSuccess: () => {
      notify(words('saved'), { type: 'success' });
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['leaves'] }),
  });
}
