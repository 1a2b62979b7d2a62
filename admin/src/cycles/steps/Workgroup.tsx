import { Box, Button, Typography } from '@mui/material';
import { type FormEvent, useMemo, useState } from 'react';
import { useNotify } from 'react-admin';
import type { CycleDetail } from '#contract/cycles';
import { memberParts } from '#domain/cycle/workgroup';
import { FormButtons } from '../../layout/FormButtons';
import { useKeptForm } from '../../autosave/use-kept-form';
import { FactList } from '../../layout/FactList';
import { request } from '../../providers/http';
import { queryClient } from '../../providers/query-client';
import { KeptNotice } from '../KeptNotice';
import { candidates, type Chosen, chosenOf, toMembers } from '../members';
import { type CycleWords, useCycleWords } from '../use-cycle-words';
import { WorkgroupHints } from '../WorkgroupHints';
import { WorkgroupPicker } from '../WorkgroupPicker';

/** Who is in the werkgroep, and what it lacks. */
export const Workgroup = ({ cycle }: { cycle: CycleDetail }) => {
  const words = useCycleWords();
  const [editing, setEditing] = useState(false);
  const { members, hints, may } = cycle;
  return (
    <Box>
      <Typography variant="h3">{words('workgroup.title')}</Typography>
      {editing ? (
        <Editor cycle={cycle} onDone={() => setEditing(false)} />
      ) : (
        <>
          <FactList
            facts={memberParts.map((part) => ({
              label: words(`workgroup.part.${part}`),
              value: namesOf(members.filter((one) => one.part === part)) || words('workgroup.nobody'),
            }))}
          />
          <WorkgroupHints hints={hints} />
          {may.edit && (
            <Button size="small" className="noprint" sx={{ marginTop: 1 }} onClick={() => setEditing(true)}>
              {words('workgroup.edit')}
            </Button>
          )}
        </>
      )}
    </Box>
  );
};

const namesOf = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ');

const nowOf = (members: CycleDetail['members'], words: CycleWords) =>
  members.map(({ name, part }) => `${name} (${words(`workgroup.part.${part}`)})`).join(', ') ||
  words('workgroup.nobody');

const Editor = ({ cycle, onDone }: { cycle: CycleDetail; onDone: () => void }) => {
  const words = useCycleWords();
  const notify = useNotify();
  const { id, members, team, version } = cycle;
  const fresh = useMemo(() => ({ chosen: chosenOf(members) }), [members]);
  const form = useKeptForm<{ chosen: Chosen }, CycleDetail>({
    name: `cycle.${id}.members`,
    fresh,
    version,
    send: ({ chosen }, from) =>
      request<CycleDetail>(`/cycles/${id}`, {
        method: 'PATCH',
        version: from,
        body: { members: toMembers(chosen) },
      }).finally(() => queryClient.invalidateQueries({ queryKey: ['cycles'] })),
    onSaved: () => {
      notify(words('workgroup.saved'), { type: 'success' });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.save();
  };
  return (
    <Box component="form" onSubmit={submit} className="noprint" sx={{ display: 'grid', gap: 1.5 }}>
      <KeptNotice form={form} stale={words('workgroup.stale', { now: nowOf(members, words) })} />
      <WorkgroupPicker
        people={candidates(team, members)}
        chosen={form.text.chosen}
        onChange={(chosen) => form.change({ chosen })}
      />
      <FormButtons
        label={words('workgroup.save')}
        cancel={words('cancel')}
        disabled={form.state === 'sending'}
        onCancel={onDone}
      />
    </Box>
  );
};
