import { Box } from '@mui/material';
import type { ConversationDetail } from '#contract/conversations';
import { Stack } from '../figures/Stack';
import { AgendaCard } from './agenda/AgendaCard';
import { PointCard } from './agenda/PointCard';
import { AgreementsCard } from './AgreementsCard';
import { PrivateNoteCard } from './PrivateNoteCard';
import { ReadersCard } from './ReadersCard';
import { placeOfPoint, useShownPoint } from './use-shown-point';

/** A talk that is not closed: the agenda, and beside it one point at a time with what is agreed. */
export const TalkAtWork = ({ talk }: { talk: ConversationDetail }) => {
  const shown = useShownPoint(talk);
  return (
    <Box className="noprint" sx={layout}>
      <AgendaCard talk={talk} shown={shown} />
      <Stack>
        {talk.points.map(
          ({ id }, at) =>
            shown.isOpen(id) && (
              <Box key={id} id={placeOfPoint(id)} tabIndex={-1} hidden={id !== shown.shownId} sx={placeStyle}>
                <PointCard talk={talk} at={at} onShow={shown.show} />
              </Box>
            ),
        )}
        <AgreementsCard talk={talk} />
        <PrivateNoteCard talk={talk} />
        <ReadersCard talk={talk} />
      </Stack>
    </Box>
  );
};

const layout = {
  display: 'grid',
  gap: '20px',
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(240px, 2fr) minmax(0, 5fr)' },
} as const;

const placeStyle = { scrollMarginTop: '72px', '&:focus': { outline: 'none' } } as const;
