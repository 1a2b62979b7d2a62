import { Box } from '@mui/material';
import type { Figure } from '#contract/schools';
import { bandText, percentText, provisionalText, shownPercent } from '../column-words';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

/** «45,3 %» above «grens 43,5 %», and that the line is provisional where it is. */
export const PercentAndLine = ({ figure }: { figure: Figure }) => {
  const words = useWords();
  const formats = useFormats();
  const provisional = provisionalText(figure, words);
  return (
    <>
      <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
        {percentText(figure, formats)}
      </Box>
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: 13, whiteSpace: 'nowrap' }}>
        {words('overview.signalShort', { value: formats.percent(figure.signalValue) })}
      </Box>
      <BandText figure={figure} />
      {provisional && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: 12, lineHeight: '16px' }}>
          {provisional}
        </Box>
      )}
    </>
  );
};

/** «80 %: 40,9–49,7», where the method gives a band. */
const BandText = ({ figure }: { figure: Figure }) => {
  const words = useWords();
  const band = bandText(figure, words, useFormats());
  if (band === null) return null;
  return (
    <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: 13, whiteSpace: 'nowrap' }}>
      {band}
    </Box>
  );
};

export const RoomText = ({ figure }: { figure: Figure }) => {
  const words = useWords();
  const formats = useFormats();
  const room = shownPercent(figure) === null ? null : figure.room;
  return <>{room === null ? words('common.none') : words('overview.roomSays', { points: formats.signed(room) })}</>;
};
