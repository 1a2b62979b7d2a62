import { Box } from '@mui/material';
import type { Figure } from '#contract/schools';
import { bandText, percentText, provisionalText, shownPercent } from '../column-words';
import { visuallyHidden } from '../../theme/visually-hidden';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

/** «45,3 %» above «grens 43,5 %*»: a star where the line is provisional; what it means stands below the table. */
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
        {provisional && (
          <>
            <span aria-hidden="true">*</span>
            <span style={visuallyHidden}>, {provisional}</span>
          </>
        )}
      </Box>
      <BandText figure={figure} />
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
