import { Box } from '@mui/material';
import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import type { ConsultationDetail } from '#contract/consultations';
import { useConsultationWords } from './use-consultation-words';

/** Who can read this, in one line, so that nobody has to guess before writing. */
export const Readers = ({ thread: { readers, state } }: { thread: ConsultationDetail }) => {
  const words = useConsultationWords();
  if (!readers) return null;
  const names = readers.map(({ name }) => name).join(', ');
  return (
    <Box sx={lineStyle}>
      <VisibilityIcon fontSize="small" aria-hidden />
      <span>
        <b>{words('consultations.who')}:</b> {words('consultations.whoReads', { names })}{' '}
        {words(state === 'question' ? 'consultations.whoQuestion' : 'consultations.whoElse')}
      </span>
    </Box>
  );
};

const lineStyle = {
  display: 'flex',
  gap: 1,
  alignItems: 'flex-start',
  maxWidth: '78ch',
  marginBottom: 2,
  fontSize: 15,
  lineHeight: '22px',
} as const;
