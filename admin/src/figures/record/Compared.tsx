import { Box, Typography } from '@mui/material';
import type { ToldRecord } from '#contract/forecast-records';
import type { Indicator } from '#contract/primitives';
import { DataRows } from '../DataRows';
import { Folded } from '../Folded';
import { SectionCard } from '../SectionCard';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { type MomentRow, rowsOf, useMomentColumns } from './moment-rows';
import { RawFigures } from './RawFigures';
import { betterText, comparedBy, compareLead, measures, worseSentences } from './record-words';

type Props = { told: ToldRecord; indicator: Indicator };

/** The forecast against two simpler ways, and where those did better. */
export const Compared = ({ told, indicator }: Props) => {
  const words = useWords();
  const formats = useFormats();
  const said = { words, formats };
  const name = words(`indicator.${indicator}`);
  const [moment, ...counts] = useMomentColumns();
  const rows = rowsOf(told, indicator);
  return (
    <SectionCard title={words('record.compare.title')} aside={name}>
      <Typography sx={{ fontSize: 15, lineHeight: '22px', maxWidth: '68ch', marginBottom: '8px' }}>
        {compareLead(told, indicator, said)} {words('record.compare.says')}
      </Typography>
      <Worse sentences={worseSentences(told, indicator, said)} />
      <DataRows
        label={`${words('record.compare.title')}, ${name}`}
        columns={[
          moment,
          ...counts,
          ...measures.map((measure) => ({
            header: words(`record.compare.columns.${measure}`),
            numeric: true,
            cell: (row: MomentRow) => betterText(comparedBy(row, measure), said),
          })),
        ]}
        rows={rows}
        keyOf={(row) => row.moment ?? 'all'}
      />
      <Folded show={words('record.compare.raw')} hide={words('record.compare.rawHide')}>
        <RawFigures rows={rows} indicator={indicator} />
      </Folded>
    </SectionCard>
  );
};

const Worse = ({ sentences }: { sentences: readonly string[] }) => {
  const words = useWords();
  if (sentences.length === 0)
    return <Typography variant="body2" sx={{ marginBottom: '8px' }}>{words('record.compare.neverWorse')}</Typography>; // prettier-ignore
  return (
    <Box sx={{ fontSize: 14, lineHeight: '20px', marginBottom: '10px' }}>
      <b>{words('record.compare.worse')}</b>
      <Box component="ul" sx={{ margin: '4px 0 0', paddingLeft: '20px' }}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
    </Box>
  );
};
