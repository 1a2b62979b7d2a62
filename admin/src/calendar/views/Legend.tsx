import { Box, Typography } from '@mui/material';
import type { CalendarEvent } from '#contract/events';
import { tokens } from '../../theme/tokens';
import type { EntriesByDay } from '../day-entries';
import { KindMark } from '../KindMark';
import type { MarkKind } from '../kinds';
import { useCalendarWords } from '../use-calendar-words';
import { marksOf } from '../year-marks';
import { groundStyles } from './ground';

const isOther = (kind: MarkKind) => kind === 'conversation' || kind === 'nationalDate';

/** What the marks and the grounds mean, of what is on the sheet. */
export const Legend = ({ entries }: { entries: EntriesByDay }) => {
  const words = useCalendarWords();
  const kinds = [...new Set([...entries].flatMap(([day, on]) => marksOf(day, on).map(({ kind }) => kind)))];
  const nameOf = (kind: MarkKind) =>
    isOther(kind) ? words(`legend.${kind as 'conversation'}`) : words(`kind.${kind as CalendarEvent['kind']}`);
  return (
    <Box component="section" aria-label={words('legend.title')} sx={legendStyle}>
      <Typography component="h2" variant="body2" sx={{ fontWeight: 600 }} className="noprint">
        {words('legend.title')}
      </Typography>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> {nameOf(kind)}
          </li>
        ))}
        {(['closed', 'tests', 'weekend'] as const).map((ground) => (
          <li key={ground}>
            <Box component="span" aria-hidden className="ground" sx={groundStyles[ground]} />{' '}
            {words(`legend.${ground}`)}
          </li>
        ))}
        <li>{words('legend.more')}</li>
      </ul>
    </Box>
  );
};

const legendStyle = {
  marginTop: 2,
  '& ul': { display: 'flex', flexWrap: 'wrap', gap: '6px 18px', listStyle: 'none', margin: '6px 0 0', padding: 0 },
  '& li': { display: 'flex', gap: '6px', alignItems: 'center', fontSize: 14, lineHeight: '20px' },
  '& .ground': { width: 18, height: 14, border: `1px solid ${tokens.line}` },
  '@media print': {
    marginTop: '2mm',
    '& ul': { gap: '.5mm 4mm', margin: 0 },
    '& li': { fontSize: '7pt', lineHeight: '9pt', gap: '1mm' },
    '& .ground': { width: '4mm', height: '2.6mm' },
  },
} as const;
