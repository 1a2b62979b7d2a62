import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDelete } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ConsultationDetail } from '#contract/consultations';
import { useFormats } from '../figures/use-formats';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { tokens } from '../theme/tokens';
import type { ChangeConsultation } from './use-change-consultation';
import { useConsultationWords } from './use-consultation-words';

type Props = { thread: ConsultationDetail; change: ChangeConsultation };
const waits = [
  'notYours',
  'noQuestion',
  'visitAhead',
  'noReflection',
  'noAgreement',
  'teacherLeft',
  'visitorLeft',
  'wrongState',
] as const;
const verbs = ['hold', 'talk', 'reflect', 'agree'] as const;

/** The one thing to do now, by whom it is done, and what it still waits for. */
export const NextStep = ({ thread, change }: Props) => {
  const words = useConsultationWords();
  const { day } = useFormats();
  const { next, part, state, may, visitOn } = thread;
  if (part === 'shared' || part === null) return null;
  const step = next?.step;
  const wait = waits.find((one) => one === next?.waitsFor);
  const verb = verbs.find((one) => one === step && may[one]);
  const lead =
    step && step !== 'back'
      ? words(`consultations.next.${step}`, { day: day(visitOn) })
      : words('consultations.next.done');
  return (
    <Box sx={cardStyle}>
      <Typography sx={{ fontWeight: 600 }}>{lead}</Typography>
      {wait && <Typography sx={{ color: 'text.secondary' }}>{words(`consultations.waits.${wait}`)}</Typography>}
      <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
        {verb && (
          <Button
            variant="contained"
            color="primary"
            disabled={change.isPending}
            onClick={() => change.mutate({ path: `/steps/${verb}` })}
          >
            {words(`consultations.verb.${verb}`)}
          </Button>
        )}
        {may.back && state !== 'question' && <Back thread={thread} change={change} />}
        {may.remove && <Remove thread={thread} />}
      </Box>
    </Box>
  );
};

const Back = ({ change }: Props) => {
  const words = useConsultationWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)} disabled={change.isPending}>
        {words('consultations.verb.back')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words('consultations.confirm.back')}
        text={words('consultations.confirm.backText')}
        confirm={words('consultations.verb.back')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          change.mutate({ path: '/steps/back' });
        }}
      />
    </>
  );
};

const Remove = ({ thread }: Pick<Props, 'thread'>) => {
  const words = useConsultationWords();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [remove] = useDelete();
  const confirm = () => {
    setAsking(false);
    const removed = { id: thread.id, previousData: thread };
    void remove('consultations', removed, { onSuccess: () => void navigate('/consultations') });
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words('consultations.verb.remove')}</Button>
      <ConfirmDialog
        open={asking}
        title={words('consultations.confirm.remove')}
        text={words('consultations.confirm.removeText')}
        confirm={words('consultations.verb.remove')}
        onCancel={() => setAsking(false)}
        onConfirm={confirm}
      />
    </>
  );
};

const cardStyle = {
  display: 'grid',
  gap: 1.25,
  padding: { xs: 2, md: '16px 24px' },
  borderRadius: '10px',
  backgroundColor: tokens.primaryTint,
} as const;
