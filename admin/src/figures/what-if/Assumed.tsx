import { Alert, Typography } from '@mui/material';
import type { Column } from '#contract/forecasts';
import type { WhatIf } from '#contract/what-if';
import { pupilsText } from '../column-words';
import { ColumnsBeside } from '../runs/ColumnsBeside';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { type Assumption, isNothing, leftOut } from './assumption';

type Props = {
  given: WhatIf;
  assumption: Assumption;
  forecast: readonly Column[];
  columns: readonly Column[];
};

/** What would change, column by column, and plainly that it is an assumption. */
export const Assumed = ({ given, assumption, forecast, columns }: Props) => {
  const words = useWords();
  const formats = useFormats();
  if (isNothing(given, assumption)) return <Typography role="status">{words('runs.whatIf.nothing')}</Typography>;
  const ahead = forecast.flatMap((before) => {
    const after = columns.find((one) => one.indicator === before.indicator && one.resultsYear === before.resultsYear);
    const { resultsYear, indicator, kind } = before;
    const measured = kind === 'measured' && after?.verdict === before.verdict;
    return measured ? [] : [{ resultsYear, indicator, before, after: after ?? null }];
  });
  const left = pupilsText(leftOut(given, assumption).size, words);
  return (
    <>
      <Alert severity="warning" role="status" sx={{ marginBottom: '8px' }}>
        {words('runs.whatIf.result', { left, points: formats.number(assumption.bandwidth) })}
      </Alert>
      <ColumnsBeside label={words('runs.whatIf.table')} columns={ahead} />
    </>
  );
};
