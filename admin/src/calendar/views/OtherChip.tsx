import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { CalendarDay } from '#contract/calendar-days';
import { tokens } from '../../theme/tokens';
import { nameOfDay } from '../calendar-sentences';
import { useSaying } from '../use-saying';

/** Something that is kept elsewhere; it leads there when it has a page. */
export const OtherChip = ({ other }: { other: CalendarDay }) => {
  const saying = useSaying();
  const { kind, recordId, isConfirmed, source } = other;
  const name = nameOfDay(other, saying);
  const place = kind === 'consultation' ? 'consultations' : kind === 'conversation' ? 'conversations' : null;
  const text =
    isConfirmed === false && kind === 'nationalDate' ? `${name} (${saying.words('dates.unconfirmed')})` : name;
  return (
    <Box component="li" title={source ?? undefined} sx={chipStyle}>
      {place && recordId ? <Link to={`/${place}/${recordId}/show`}>{text}</Link> : text}
    </Box>
  );
};

const chipStyle = {
  fontSize: 12,
  lineHeight: '16px',
  padding: '1px 4px',
  color: tokens.ink,
  fontStyle: 'italic',
  overflowWrap: 'anywhere',
  '& a': { color: 'inherit', lineHeight: '24px' },
} as const;
