import { Box, Paper, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Indicator } from '#contract/primitives';
import type { School } from '#contract/schools';
import { chanceText } from '../column-words';
import { indicators } from '../school/indicators';
import { ScrollRegion } from '../ScrollRegion';
import { useWords } from '../use-words';
import { VerdictChip } from '../VerdictChip';
import { figureOf } from './figure-of';
import { PercentAndLine, RoomText } from './FigureCells';
import { Freshness } from './Freshness';
import { RoomMark } from './RoomMark';
import { SortHeader } from './SortHeader';

/** Air between the figures of one indicator and the next. */
const groupStart = { '&&': { paddingLeft: '14px' } } as const;

const small = { fontSize: 13, lineHeight: '18px', color: 'text.secondary' } as const;

type Props = { schools: readonly School[]; bandwidth: number };

/** One row a school; per indicator the verdict with the chance to end below, the figure with its line, the room and n. */
export const SchoolTable = ({ schools, bandwidth }: Props) => {
  const words = useWords();
  return (
    <Paper variant="outlined" sx={{ padding: '8px 16px', '@media print': { border: 0, padding: 0 } }}>
      <ScrollRegion label={words('common.tableRegion', { name: words('overview.table') })}>
        <Table size="small" aria-label={words('overview.table')}>
          <Head />
          <TableBody>
            {schools.map((school) => (
              <SchoolRow key={school.id} school={school} bandwidth={bandwidth} />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Paper>
  );
};

const Head = () => {
  const words = useWords();
  return (
    <TableHead>
      <TableRow>
        <SortHeader sort="name" label={words('overview.school')} rowSpan={2} />
        <SortHeader sort="pupils" label={words('overview.pupils')} align="right" rowSpan={2} />
        {indicators.map((indicator) => (
          <TableCell
            key={indicator}
            component="th"
            scope="colgroup"
            colSpan={4}
            sx={{ fontWeight: 600, ...groupStart }}
          >
            {words(`indicator.${indicator}`)}
          </TableCell>
        ))}
      </TableRow>
      <TableRow>
        {indicators.map((indicator) => (
          <IndicatorHead key={indicator} indicator={indicator} />
        ))}
      </TableRow>
    </TableHead>
  );
};

const IndicatorHead = ({ indicator }: { indicator: Indicator }) => {
  const words = useWords();
  return (
    <>
      <TableCell component="th" scope="col" sx={groupStart}>
        {words('overview.verdictAndChance')}
      </TableCell>
      <SortHeader
        sort={indicator === '1F' ? 'percent1F' : 'percent1S2F'}
        label={words('overview.percent')}
        align="right"
      />
      <TableCell component="th" scope="col">
        {words('overview.room')}
      </TableCell>
      <TableCell component="th" scope="col" align="right">
        {words('overview.n')}
      </TableCell>
    </>
  );
};

const SchoolRow = ({ school, bandwidth }: { school: School; bandwidth: number }) => {
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: 150 }}>
        <Link to={`/schools/${school.id}/show`}>{school.name}</Link>
        <Box sx={small}>
          <Freshness school={school} />
        </Box>
      </TableCell>
      <TableCell align="right">{school.pupils}</TableCell>
      {indicators.map((indicator) => (
        <IndicatorCells key={indicator} school={school} indicator={indicator} bandwidth={bandwidth} />
      ))}
    </TableRow>
  );
};

type CellsProps = { school: School; indicator: Indicator; bandwidth: number };

const IndicatorCells = ({ school, indicator, bandwidth }: CellsProps) => {
  const words = useWords();
  const figure = figureOf(school, indicator);
  if (!figure) {
    return (
      <TableCell colSpan={4} sx={groupStart}>
        <VerdictChip verdict="tooLittleData" />
      </TableCell>
    );
  }
  return (
    <>
      <TableCell sx={groupStart}>
        <VerdictChip verdict={figure.verdict} />
        <Box sx={{ ...small, marginTop: '4px' }}>{chanceText(figure.chanceBelow, words)}</Box>
      </TableCell>
      <TableCell align="right">
        <PercentAndLine figure={figure} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <RoomMark figure={figure} bandwidth={bandwidth} />
        <RoomText figure={figure} />
      </TableCell>
      <TableCell align="right">{figure.pupils}</TableCell>
    </>
  );
};
