import { Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Link } from 'react-router-dom';
import type { ConversationDetail } from '#contract/conversations';
import { addDays } from '#domain/calendar/day';
import { FormDialog } from '../cycles/FormDialog';
import { AskingButton } from '../layout/AskingButton';
import { useHasUnsaved } from '../autosave/use-has-unsaved';
import { useMay } from '../providers/me';
import { People } from './People';
import { PrintButton } from './PrintButton';
import { namesOfTalk } from './unsaved-names';
import { useConversationWords } from './use-conversation-words';
import { type TalkStep, useTalkStep } from './use-talk-step';

type Props = { talk: ConversationDetail };

/** The steps a conversation takes, as far as they can be taken by who looks. */
export const ConversationSteps = ({ talk }: Props) => {
  const words = useConversationWords();
  const step = useTalkStep(talk);
  const seesPack = useMay('conversation.readBoard') && talk.level === 'boardLeader';
  const isUnsaved = useHasUnsaved(namesOfTalk(talk));
  const { id, may } = talk;
  return (
    <>
      {talk.previousId && (
        <Button component={Link} to={`/conversations/${talk.previousId}/show`}>
          {words('steps.toPrevious')}
        </Button>
      )}
      {talk.nextId && (
        <Button component={Link} to={`/conversations/${talk.nextId}/show`}>
          {words('steps.toNext')}
        </Button>
      )}
      {seesPack && (
        <Button component={Link} to={`/conversations/${id}/pack`}>
          {words('steps.pack')}
        </Button>
      )}
      <Paper talk={talk} />
      {may.edit && (
        <Button component={Link} to={`/conversations/${id}`}>
          {words('steps.edit')}
        </Button>
      )}
      {may.refresh && (
        <Button
          disabled={step.isPending}
          onClick={() => step.mutate({ path: '/agenda/refresh', said: 'steps.refreshed' })}
        >
          {words('steps.refresh')}
        </Button>
      )}
      {may.setAgenda && (
        <AskingButton
          label={words('steps.setAgenda')}
          title={words('steps.setAgendaTitle')}
          text={words('steps.setAgendaText')}
          variant="contained"
          color="primary"
          onYes={() => step.mutate({ path: '/agenda', said: 'steps.agendaSet' })}
        />
      )}
      {may.hold && <Hold talk={talk} step={step} />}
      {may.close && (
        <AskingButton
          label={words('steps.close')}
          title={words('steps.closeTitle')}
          text={words(isUnsaved ? 'steps.closeUnsaved' : 'steps.closeText')}
          variant="contained"
          color="primary"
          onYes={() => step.mutate({ path: '/close', said: 'steps.closed' })}
        />
      )}
      {may.next && <Next talk={talk} step={step} />}
    </>
  );
};

/** As a file where this Koers can make one, else by the printer of the browser. */
const Paper = ({ talk: { id, canMakePdf, heldAt } }: Props) => {
  const words = useConversationWords();
  if (!canMakePdf) return <PrintButton />;
  return (
    <Button component="a" href={`/api/conversations/${id}/minutes.pdf`} download>
      {words(heldAt ? 'steps.pdf' : 'steps.pdfAgenda')}
    </Button>
  );
};

type StepProps = Props & { step: TalkStep };

const Hold = ({ talk: { attendees }, step }: StepProps) => {
  const words = useConversationWords();
  const [present, setPresent] = useState<string[] | null>(null);
  const hold = () => {
    step.mutate({ path: '/hold', body: { presentIds: present }, said: 'steps.held' });
    setPresent(null);
  };
  return (
    <>
      <Button variant="contained" color="primary" onClick={() => setPresent(attendees.map(({ id }) => id))}>
        {words('steps.hold')}
      </Button>
      {present && (
        <FormDialog
          title={words('steps.hold')}
          verb={words('steps.holdVerb')}
          disabled={step.isPending}
          onSubmit={hold}
          onClose={() => setPresent(null)}
        >
          <People title={words('steps.holdTitle')} people={attendees} chosen={present} onChange={setPresent} />
        </FormDialog>
      )}
    </>
  );
};

/** A quarter later, unless somebody says otherwise. */
const usualDistance = 84;

const Next = ({ talk, step }: StepProps) => {
  const words = useConversationWords();
  const navigate = useNavigate();
  const [onDay, setOnDay] = useState<string | null>(null);
  const plan = () =>
    step.mutate(
      { path: '/next', body: { onDay }, said: 'steps.planned' },
      { onSuccess: (next) => void navigate(`/conversations/${(next as ConversationDetail).id}/show`) },
    );
  return (
    <>
      <Button
        variant={talk.state === 'closed' ? 'contained' : 'outlined'}
        color="primary"
        onClick={() => setOnDay(addDays(talk.onDay, usualDistance))}
      >
        {words('steps.next')}
      </Button>
      {onDay !== null && (
        <FormDialog
          title={words('steps.nextTitle')}
          verb={words('steps.next')}
          disabled={step.isPending || onDay === ''}
          onSubmit={plan}
          onClose={() => setOnDay(null)}
        >
          <Typography>{words('steps.nextText')}</Typography>
          <TextField
            type="date"
            label={words('steps.nextDay')}
            value={onDay}
            onChange={({ target }) => setOnDay(target.value)}
            required
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </FormDialog>
      )}
    </>
  );
};
