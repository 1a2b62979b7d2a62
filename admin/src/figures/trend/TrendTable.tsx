import type { Indicator } from '#contract/primitives';
import type { SchoolTrend, TrendYear } from '#contract/school-trends';
import { DataRows } from '../DataRows';
import { indicators } from '../school/indicators';
import type { RowColumn } from '../rows';
import { measuresIn } from './measure-bands';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

type Counted = TrendYear['pooled'];

/** The same numbers as the charts, with the counts they are made of. */
export const TrendTable = ({ trend }: { trend: SchoolTrend }) => {
  const words = useWords();
  return (
    <DataRows
      label={words('trend.table.caption')}
      columns={useColumns(trend)}
      rows={trend.years}
      keyOf={({ resultsYear }) => String(resultsYear)}
    />
  );
};

function useColumns({ years, breaks, measures }: SchoolTrend): [RowColumn<TrendYear>, ...RowColumn<TrendYear>[]] {
  const words = useWords();
  const share = useShare();
  const domains = years.flatMap((year) => year.domains.map(({ domain }) => domain));
  const columns = (what: string, of: (year: TrendYear) => Counted | undefined) =>
    indicators.map((indicator): RowColumn<TrendYear> => ({
      header: words('trend.table.of', { what, indicator: words(`indicator.${indicator}`) }),
      numeric: true,
      cell: (year) => share(of(year), indicator),
    }));
  return [
    { header: words('trend.table.year'), cell: ({ resultsYear }) => resultsYear },
    { header: words('trend.table.n'), numeric: true, cell: ({ pooled }) => pooled.pupils },
    ...columns(words('trend.pooled'), ({ pooled }) => pooled),
    ...[...new Set(domains)].flatMap((domain) =>
      columns(words(`domain.${domain}`), (year) => year.domains.find((one) => one.domain === domain)),
    ),
    { header: words('trend.table.source'), cell: ({ source }) => words(`trend.table.${source}`) },
    {
      header: words('trend.table.break'),
      // A year without a test has no row: its break stands at the first year after it.
      cell: ({ resultsYear }) => {
        const before = years.filter((year) => year.resultsYear < resultsYear).at(-1)?.resultsYear ?? resultsYear - 1;
        const here = breaks.filter((one) => one.resultsYear > before && one.resultsYear <= resultsYear);
        return here
          .map((one) => words('trend.breakAt', { year: one.resultsYear, kind: words(`trend.breakSays.${one.kind}`) }))
          .join('; ');
      },
    },
    {
      header: words('trend.measures.title'),
      cell: ({ resultsYear }) =>
        measuresIn(measures, resultsYear)
          .map(({ title, domain }) => `${title} (${words(`domain.${domain}`)})`)
          .join('; '),
    },
  ];
}

/** «95,8 % (69 van 72)». */
function useShare(): (of: Counted | undefined, indicator: Indicator) => string {
  const words = useWords();
  const formats = useFormats();
  return (of, indicator) => {
    if (!of) return words('common.none');
    const [percent, count] = indicator === '1F' ? [of.percent1F, of.at1F] : [of.percent1S2F, of.at1S2F];
    if (percent === null || count === null) return words('trend.table.hidden');
    return words('trend.table.share', { percent: formats.percent(percent), count, judgements: of.judgements });
  };
}
