import CheckIcon from '@mui/icons-material/Check';
import { Box } from '@mui/material';
import { type ThreadState, threadStates } from '#domain/consultations/thread';
import { tokens } from '../theme/tokens';
import { useConsultationWords } from './use-consultation-words';

/** The six steps of a thread: what was done, and where it stands. */
export const ThreadSteps = ({ state }: { state: ThreadState }) => {
  const words = useConsultationWords();
  const reached = threadStates.indexOf(state);
  return (
    <Box component="ol" aria-label={words('consultations.steps')} sx={listStyle}>
      {threadStates.map((step, at) => (
        <Box
          component="li"
          key={step}
          {...(at === reached && { 'aria-current': 'step' as const })}
          sx={{
            color: at <= reached ? tokens.ink : tokens.secondInk,
            fontWeight: at === reached ? 600 : 400,
            borderTop: `4px solid ${at <= reached ? tokens.primary : tokens.line}`,
          }}
        >
          {at <= reached && <CheckIcon aria-hidden sx={{ fontSize: 16, verticalAlign: '-3px', marginRight: 0.5 }} />}
          {words(`consultations.step.${step}`)}
        </Box>
      ))}
    </Box>
  );
};

const listStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'repeat(3, minmax(0, 1fr))', sm: 'repeat(6, minmax(0, 1fr))' },
  gap: '10px 6px',
  listStyle: 'none',
  margin: '0 0 20px',
  padding: 0,
  fontSize: 14,
  lineHeight: '20px',
  '& > li': { paddingTop: '6px' },
} as const;
