import type { ForecastRecordLine } from '#contract/forecast-records';
import type { Column } from '../../table/columns';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

type Line = ForecastRecordLine;

/** One earlier forecast a row: what was expected, what came, and whether that lay inside. */
export function usePastColumns(withSchool: boolean): readonly Column<Line>[] {
  const words = useWords();
  const formats = useFormats();
  const label = (key: 'school' | 'cohort' | 'moment' | 'indicator' | 'n') => words(`record.past.${key}`);
  const school: Column<Line> = {
    key: 'school',
    label: label('school'),
    sort: 'schoolName',
    cell: ({ schoolName }) => schoolName,
    csv: ({ schoolName }) => schoolName,
  };
  const indicatorOf = ({ indicator }: Line) => words(`indicator.${indicator}`);
  return [
    ...(withSchool ? [school] : []),
    {
      key: 'cohort',
      label: label('cohort'),
      sort: 'cohort',
      cell: ({ cohort }) => cohort,
      csv: ({ cohort }) => cohort,
    },
    { key: 'moment', label: label('moment'), cell: ({ moment }) => moment, csv: ({ moment }) => moment },
    { key: 'indicator', label: label('indicator'), sort: 'indicator', cell: indicatorOf, csv: indicatorOf },
    { key: 'n', label: label('n'), cell: ({ pupils }) => pupils, csv: ({ pupils }) => pupils },
    ...useShares(),
    {
      key: 'cutOff',
      label: words('record.past.cutOff'),
      sort: 'cutOffOn',
      cell: ({ cutOffOn }) => formats.shortDay(cutOffOn),
      csv: ({ cutOffOn }) => cutOffOn,
    },
    {
      key: 'computed',
      label: words('record.past.computed'),
      cell: ({ computedAt }) => formats.shortDayOfInstant(computedAt),
      csv: ({ computedAt }) => computedAt,
    },
  ];
}

function useShares(): readonly Column<Line>[] {
  const words = useWords();
  const formats = useFormats();
  const hidden = words('record.past.hidden');
  const percent = (share: number | null) => (share === null ? hidden : formats.percent(100 * share));
  const written = (share: number | null) => (share === null ? null : Math.round(10_000 * share) / 100);
  const insideOf = ({ inside }: Line) =>
    inside === null ? hidden : words(inside ? 'record.past.yes' : 'record.past.no');
  return [
    {
      key: 'expected',
      label: words('record.past.expected'),
      sort: 'expected',
      cell: ({ expected }) => percent(expected),
      csv: ({ expected }) => written(expected),
    },
    {
      key: 'band',
      label: words('record.past.band'),
      cell: ({ low80, high80 }) =>
        low80 === null || high80 === null
          ? hidden
          : `${formats.number(100 * low80)}\u00a0–\u00a0${formats.percent(100 * high80)}`,
    },
    { key: 'low', label: words('record.past.low'), csv: ({ low80 }) => written(low80) },
    { key: 'high', label: words('record.past.high'), csv: ({ high80 }) => written(high80) },
    {
      key: 'actual',
      label: words('record.past.actual'),
      sort: 'actual',
      cell: ({ actual }) => percent(actual),
      csv: ({ actual }) => written(actual),
    },
    { key: 'inside', label: words('record.past.inside'), sort: 'inside', cell: insideOf, csv: insideOf },
  ];
}
