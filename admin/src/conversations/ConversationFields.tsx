import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { KeptForm } from '../autosave/use-kept-form';
import { SectionCard } from '../figures/SectionCard';
import { useFormats } from '../figures/use-formats';
import type { ConversationText } from './conversation-form';
import { useConversationWords } from './use-conversation-words';

type Props = { form: KeptForm<ConversationText>; send: string; once?: ReactNode; people?: ReactNode };

/** Title, day, times and place; before them what is chosen once, after them who is invited. */
export const ConversationFields = ({ form, send, once, people }: Props) => {
  const words = useConversationWords();
  const { text, change, save, forget, isKept, state } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <SectionCard title={words('form.card')}>
      {isKept && (
        <Alert severity="info" action={<Button onClick={forget}>{words('form.forget')}</Button>}>
          {words('form.kept')}
        </Alert>
      )}
      {state === 'stale' && <Alert severity="warning">{words('form.stale')}</Alert>}
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 640, marginTop: 1 }}>
        {once}
        <TextField
          label={words('form.name')}
          value={text.title}
          onChange={({ target }) => change({ title: target.value })}
          required
          slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
        />
        {text.eventId === '' ? <WhenAndWhere form={form} /> : <InCalendar text={text} />}
        {people}
        <div>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={state === 'sending' || text.title.trim() === '' || text.onDay === '' || text.schoolId === ''}
          >
            {send}
          </Button>
        </div>
      </Box>
    </SectionCard>
  );
};

const WhenAndWhere = ({ form }: { form: KeptForm<ConversationText> }) => (
  <>
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr' } }}>
      <Typed form={form} field="onDay" type="date" required />
      <Typed form={form} field="startTime" type="time" />
      <Typed form={form} field="endTime" type="time" />
    </Box>
    <Typed form={form} field="place" type="text" />
  </>
);

/** When and where stands at the event: to be changed there. */
const InCalendar = ({ text }: { text: ConversationText }) => {
  const words = useConversationWords();
  const formats = useFormats();
  const times = [text.startTime, text.endTime].filter(Boolean).join('–');
  return (
    <Typography>
      {words('form.inCalendar', { when: [formats.day(text.onDay), times, text.place].filter(Boolean).join(', ') })}{' '}
      <Link to={`/events/${text.eventId}/show`}>{words('form.toCalendar')}</Link>
    </Typography>
  );
};

type TypedProps = {
  form: KeptForm<ConversationText>;
  field: 'onDay' | 'startTime' | 'endTime' | 'place';
  type: string;
  required?: boolean;
};

const Typed = ({ form: { text, change }, field, type, required = false }: TypedProps) => {
  const words = useConversationWords();
  return (
    <TextField
      type={type}
      label={words(`form.${field}`)}
      value={text[field]}
      onChange={({ target }) => change({ [field]: target.value })}
      required={required}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
};
