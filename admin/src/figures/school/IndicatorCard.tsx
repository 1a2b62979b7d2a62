import { Box, Typography } from '@mui/material';
import type { Column } from '#contract/forecasts';
import type { Indicator } from '#contract/primitives';
import { ColumnChart } from '../chart/ColumnChart';
import { provisionalText } from '../column-words';
import { SectionCard } from '../SectionCard';
import { Tag } from '../Tag';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { VerdictChip } from '../VerdictChip';
import { basisOf, columnAhead, sentencesOf } from './figure-sentences';

type Props = { indicator: Indicator; columns: readonly Column[]; bandwidth: number };

/** One indicator: the verdict, the sentences, and the graph that proves it. */
export const IndicatorCard = ({ indicator, columns, bandwidth }: Props) => {
  const words = useWords();
  const column = columnAhead(columns);
  return (
    <SectionCard title={words(`indicator.${indicator}`)}>
      {column && <Finding column={column} />}
      {columns.length > 0 && <ColumnChart indicator={indicator} columns={columns} bandwidth={bandwidth} />}
    </SectionCard>
  );
};

const Finding = ({ column }: { column: Column }) => {
  const words = useWords();
  const formats = useFormats();
  const provisional = provisionalText(column, words);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px 12px', alignItems: 'center', marginBottom: '8px' }}>
        <VerdictChip verdict={column.verdict} big />
        <Typography variant="body2" component="span" color="textSecondary">
          {basisOf(column, words)}
        </Typography>
        {/* On a line of its own: with it behind a longer verdict the graphs side by side would not stand level. */}
        {provisional && (
          <Box sx={{ width: '100%' }}>
            <Tag>{provisional}</Tag>
          </Box>
        )}
      </Box>
      <Box sx={{ minHeight: { lg: 56 }, marginBottom: '14px' }}>
        {sentencesOf(column, words, formats).map((sentence) => (
          <Typography key={sentence} sx={{ fontSize: 15, lineHeight: '22px', marginBottom: '6px' }}>
            {sentence}
          </Typography>
        ))}
      </Box>
    </>
  );
};
