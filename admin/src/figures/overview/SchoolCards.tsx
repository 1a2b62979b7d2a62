import { Box, Paper, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Indicator } from '#contract/primitives';
import type { School } from '#contract/schools';
import { bandText, chanceText, percentText, provisionalText, pupilsText, shownPercent } from '../column-words';
import { indicators } from '../school/indicators';
import { Tag } from '../Tag';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { VerdictChip } from '../VerdictChip';
import { figureOf } from './figure-of';
import { RoomText } from './FigureCells';
import { Freshness } from './Freshness';
import { RoomMark } from './RoomMark';

type Props = { schools: readonly School[]; bandwidth: number };

/** The overview where there is no room for a wide table: a card a school. */
export const SchoolCards = ({ schools, bandwidth }: Props) => {
  const words = useWords();
  return (
    <Box component="ul" aria-label={words('overview.table')} sx={gridOfCards}>
      {schools.map((school) => (
        <Paper key={school.id} component="li" variant="outlined" sx={{ padding: '14px 16px', minWidth: 0 }}>
          <Typography variant="h3" component="h2">
            <Link to={`/schools/${school.id}/show`}>{school.name}</Link>
          </Typography>
          <Typography variant="body2" color="textSecondary" component="div">
            {pupilsText(school.pupils, words)}
            <Freshness school={school} />
          </Typography>
          {indicators.map((indicator) => (
            <IndicatorLine key={indicator} school={school} indicator={indicator} bandwidth={bandwidth} />
          ))}
        </Paper>
      ))}
    </Box>
  );
};

const IndicatorLine = ({
  school,
  indicator,
  bandwidth,
}: {
  school: School;
  indicator: Indicator;
  bandwidth: number;
}) => {
  const words = useWords();
  const formats = useFormats();
  const figure = figureOf(school, indicator);
  const provisional = figure && provisionalText(figure, words);
  const band = figure && bandText(figure, words, formats);
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', marginTop: '10px', paddingTop: '10px', fontSize: 14 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px 12px', alignItems: 'center' }}>
        <Box component="span" sx={{ fontWeight: 600, minWidth: 44 }}>
          {words(`indicator.${indicator}`)}
        </Box>
        <VerdictChip verdict={figure?.verdict ?? 'tooLittleData'} />
        {figure && <span>{words('common.n', { n: figure.pupils })}</span>}
        {provisional && <Tag>{provisional}</Tag>}
      </Box>
      {figure && (
        <>
          <Box sx={{ marginTop: '6px' }}>
            {shownPercent(figure) !== null && (
              <>
                <b>{percentText(figure, formats)}</b>, <RoomText figure={figure} />,{' '}
              </>
            )}
            {words('overview.signalShort', { value: formats.percent(figure.signalValue) })}
            {band && `, ${band}`}
          </Box>
          <RoomMark figure={figure} bandwidth={bandwidth} />
          <Box sx={{ color: 'text.secondary' }}>
            {words('overview.chance')}: {chanceText(figure.chanceBelow, words)}
          </Box>
        </>
      )}
    </Box>
  );
};

const gridOfCards = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'grid',
  gap: '12px',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))',
};
