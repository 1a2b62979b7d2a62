import { Box, Button, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import type { ConsultationAgreement, ConsultationDetail } from '#contract/consultations';
import { SectionCard } from '../figures/SectionCard';
import { SelectField } from '../figures/SelectField';
import { useFormats } from '../figures/use-formats';
import { isHeld } from '#domain/consultations/thread';
import type { ChangeConsultation } from './use-change-consultation';
import { useConsultationWords } from './use-consultation-words';

type Props = { thread: ConsultationDetail; change: ChangeConsultation };

/** What was agreed, who does it and by when. */
export const Agreements = ({ thread, change }: Props) => {
  const words = useConsultationWords();
  const agreements = thread.content?.agreements ?? [];
  if (!isHeld(thread.state)) return null;
  return (
    <SectionCard title={words('consultations.agreements.title')}>
      {agreements.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{words('consultations.agreements.none')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {agreements.map((agreement) => (
          <Row key={agreement.id} agreement={agreement} thread={thread} change={change} />
        ))}
      </Box>
      {thread.may.addAgreement && <AgreementForm thread={thread} change={change} />}
    </SectionCard>
  );
};

const Row = ({ agreement, thread: { may }, change }: Props & { agreement: ConsultationAgreement }) => {
  const words = useConsultationWords();
  const { day } = useFormats();
  const { id, text, ownerName, dueOn, doneAt } = agreement;
  const path = `/agreements/${id}`;
  const verb = words(doneAt ? 'consultations.agreements.reopen' : 'consultations.agreements.finish');
  const remove = words('consultations.agreements.remove');
  const named = (name: string) => words('consultations.agreements.ofText', { verb: name, text });
  return (
    <Box component="li" sx={{ padding: '10px 0', borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{text}</Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words('consultations.agreements.of', { name: ownerName, day: day(dueOn) })} ·{' '}
        {words(doneAt ? 'consultations.agreements.done' : 'consultations.agreements.open')}
      </Typography>
      <Box className="noprint" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', marginTop: 0.5 }}>
        {may.finishAgreement && (
          <Button
            size="small"
            aria-label={named(verb)}
            disabled={change.isPending}
            onClick={() => change.mutate({ path, method: 'PATCH', body: { done: doneAt === null } })}
          >
            {verb}
          </Button>
        )}
        {may.addAgreement && (
          <Button
            size="small"
            variant="text"
            aria-label={named(remove)}
            disabled={change.isPending}
            onClick={() => change.mutate({ path, method: 'DELETE' })}
          >
            {remove}
          </Button>
        )}
      </Box>
    </Box>
  );
};

const AgreementForm = ({ thread, change }: Props) => {
  const words = useConsultationWords();
  const [text, setText] = useState('');
  const [ownerId, setOwnerId] = useState(thread.teacherId);
  const [dueOn, setDueOn] = useState('');
  const owners = [
    { value: thread.teacherId, label: thread.teacherName },
    ...(thread.visitorId ? [{ value: thread.visitorId, label: thread.visitorName ?? '' }] : []),
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    const added = { path: '/agreements', body: { text, ownerId, dueOn } };
    change.mutate(added, { onSuccess: () => setText('') });
  };
  return (
    <Box component="form" onSubmit={send} sx={{ display: 'grid', gap: 2, maxWidth: 480, marginTop: 2 }}>
      <TextField
        label={words('consultations.agreements.text')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        multiline
        required
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 1000 } }}
      />
      <SelectField
        label={words('consultations.agreements.owner')}
        value={ownerId}
        choices={owners}
        onChange={setOwnerId}
      />
      <TextField
        type="date"
        label={words('consultations.agreements.on')}
        value={dueOn}
        onChange={({ target }) => setDueOn(target.value)}
        required
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <div>
        <Button type="submit" disabled={change.isPending || text.trim() === '' || dueOn === ''}>
          {words('consultations.agreements.add')}
        </Button>
      </div>
    </Box>
  );
};
