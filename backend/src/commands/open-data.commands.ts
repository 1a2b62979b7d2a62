import { StartError } from '#backend/platform/start-error';
import { judgePublished, signalTables } from '#backend/open-data/indicators';
import { type Loaded, loadOpenData } from '#backend/open-data/load-open-data';
import { withDatabase } from './boards';
import { command } from './command';
import { indicatorColumns, type IndicatorLine, toCsvLine, toIndicatorLine } from '#backend/open-data/indicators-csv';

export const openData = command<Loaded[]>({
  usage: 'open-data load [PATH…]',
  about: 'loads the open data that comes with Koers, or newer files of the same publishers',
  options: {},
  run({ ownerUrl }, { paths: [verb, ...files] }) {
    if (verb !== 'load') throw new StartError('Say open-data load [PATH…].');
    return loadOpenData(ownerUrl, ...(files.length > 0 ? [files] : []));
  },
  say: (loaded) =>
    loaded.map(({ name, rows, changed }) => `${name}: ${rows} rows${changed ? '' : ', was in already'}`).join('\n'),
});

const latest = 'latest';

export const indicators = command<IndicatorLine[]>({
  usage: 'indicators [--results-year YEAR] [--format csv|json]',
  about: 'the indicators of every Dutch primary school by the rules of the inspectorate',
  options: { 'results-year': { type: 'string', default: latest }, format: { type: 'string', default: 'csv' } },
  run: (place, { values }) =>
    withDatabase(place, async ({ common }) => {
      if (!['csv', 'json'].includes(String(values['format']))) throw new StartError('--format is csv or json.');
      const years = (await signalTables(common)).map(({ resultsYear }) => resultsYear);
      const year = values['results-year'] === latest ? Math.max(...years) : Number(values['results-year']);
      if (!years.includes(year))
        throw new StartError(
          `There are signal values for the results years ${years.join(', ')}; --results-year is one of them.`,
        );
      return (await judgePublished(common, year)).map(toIndicatorLine);
    }),
  json: ({ values }) => values['format'] === 'json',
  say: (lines) => [indicatorColumns.join(';'), ...lines.map(toCsvLine)].join('\n'),
});
