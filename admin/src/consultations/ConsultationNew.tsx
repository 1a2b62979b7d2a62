import { Box, Button, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useCreate, useGetList, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ConsultationDetail } from '#contract/consultations';
import type { Group } from '#contract/groups';
import { keepUnsaved } from '../autosave/unsaved';
import { useKeptText } from '../autosave/use-kept-text';
import { SectionCard } from '../figures/SectionCard';
import { SelectField } from '../figures/SelectField';
import { PageHeader } from '../layout/PageHeader';
import { useMe } from '../providers/me';
import { useConsultationWords } from './use-consultation-words';

const examples = ['level', 'levels', 'involved', 'check', 'plan'] as const;

/** The question comes first. What is typed here is kept in this tab until it is saved. */
export const ConsultationNew = () => {
  const words = useConsultationWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const [create, { isPending }] = useCreate<ConsultationDetail>();
  const { key, text, setText } = useKeptText('consultation.new');
  const [groupId, setGroupId] = useState('');
  const groups = useOwnGroups();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const data = { question: text, groupId: groupId || null };
    void create(
      'consultations',
      { data },
      {
        onSuccess: ({ id }) => {
          keepUnsaved(key, null);
          notify(words('consultations.question.added'), { type: 'success' });
          void navigate(`/consultations/${id}/show`);
        },
        onError: (error) => notify((error as Error).message, { type: 'error' }),
      },
    );
  };
  return (
    <>
      <PageHeader
        title={words('consultations.newTitle')}
        sub={words('consultations.newSub')}
        crumb={{ to: '/consultations', label: words('consultations.title') }}
      />
      <SectionCard title={words('consultations.question.title')}>
        <Box component="form" onSubmit={send} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
          <TextField
            label={words('consultations.question.label')}
            value={text}
            onChange={({ target }) => setText(target.value)}
            multiline
            minRows={4}
            required
            slotProps={{ htmlInput: { maxLength: 10_000 }, inputLabel: { shrink: true } }}
          />
          <Examples onChoose={(example) => setText([text.trimEnd(), example].filter(Boolean).join('\n'))} />
          {groups.length > 0 && (
            <SelectField
              label={words('consultations.question.group')}
              value={groupId}
              choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setGroupId}
              all={words('consultations.question.noGroup')}
            />
          )}
          <div>
            <Button type="submit" variant="contained" color="primary" disabled={isPending || text.trim() === ''}>
              {words('consultations.question.save')}
            </Button>
          </div>
        </Box>
      </SectionCard>
    </>
  );
};

/** Something to start from: a click puts it in the field, to be changed. */
const Examples = ({ onChoose }: { onChoose: (example: string) => void }) => {
  const words = useConsultationWords();
  return (
    <Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 0.5 }}>
        {words('consultations.question.start')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 0.75, justifyItems: 'start' }}>
        {examples.map((example) => {
          const text = words(`consultations.question.examples.${example}`);
          return (
            <Button key={example} variant="text" sx={{ textAlign: 'left' }} onClick={() => onChoose(text)}>
              {text}
            </Button>
          );
        })}
      </Box>
    </Box>
  );
};

function useOwnGroups(): readonly Group[] {
  const me = useMe();
  const sort = { field: 'schoolYear', order: 'DESC' } as const;
  const { data = [] } = useGetList<Group>('groups', { pagination: { page: 1, perPage: 100 }, sort });
  const latest = data[0]?.schoolYear;
  return data.filter(({ schoolYear, teachers }) => schoolYear === latest && teachers.some(({ id }) => id === me?.id));
}
