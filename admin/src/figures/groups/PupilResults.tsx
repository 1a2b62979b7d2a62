import { Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { maxPerPage } from '#contract/list';
import type { Result } from '#contract/results';
import type { Domain } from '#domain/results/levels';
import { careerMoment } from '#domain/results/moments';
import { DataRows } from '../DataRows';
import { domainsOnScreen, levelName } from '../level-words';
import { Asked } from '../Notice';
import type { RowColumn } from '../rows';
import { SectionCard } from '../SectionCard';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

/** Results over time, newest first, per domain. */
export const PupilResults = ({ pupilId }: { pupilId: string }) => {
  const words = useWords();
  const asked = useGetList<Result>('results', {
    filter: { pupilId },
    sort: { field: 'takenOn', order: 'DESC' },
    pagination: { page: 1, perPage: maxPerPage },
  });
  const { data = [], total = 0 } = asked;
  return (
    <Asked of={asked}>
      {total > data.length && <Typography variant="body2">{words('pupil.more', { total })}</Typography>}
      {domainsOnScreen.map((domain) => (
        <SectionCard
          key={domain}
          title={words(`domain.${domain}`)}
          aside={words('common.n', { n: data.filter((result) => result.domain === domain).length })}
        >
          <ResultsOf domain={domain} results={data.filter((result) => result.domain === domain)} />
        </SectionCard>
      ))}
    </Asked>
  );
};

const ResultsOf = ({ domain, results }: { domain: Domain; results: readonly Result[] }) => {
  const words = useWords();
  const columns = useResultColumns();
  if (results.length === 0) return <Typography variant="body2">{words('pupil.noResults')}</Typography>;
  return (
    <DataRows
      label={`${words('pupil.results')}: ${words(`domain.${domain}`)}`}
      columns={columns}
      rows={results}
      keyOf={({ id }) => id}
    />
  );
};

/** Many tests carry the name of their provider already. */
const nameOfTest = (provider: string, instrument: string): string =>
  instrument.toLowerCase().includes(provider.toLowerCase()) ? instrument : `${provider} ${instrument}`;

function useResultColumns(): [RowColumn<Result>, ...RowColumn<Result>[]] {
  const words = useWords();
  const formats = useFormats();
  return [
    { header: words('pupil.moment'), cell: ({ yearGroup, moment }) => careerMoment(yearGroup, moment) },
    { header: words('pupil.takenOn'), cell: ({ takenOn }) => formats.day(takenOn) },
    {
      header: words('pupil.instrument'),
      cell: ({ provider, instrument, testLevel }) =>
        [nameOfTest(provider, instrument), testLevel && words('pupil.testLevel', { level: testLevel })]
          .filter(Boolean)
          .join(', '),
    },
    { header: words('pupil.score'), numeric: true, cell: ({ score }) => formats.number(score) },
    {
      header: words('pupil.level'),
      cell: ({ referenceLevel, domain }) =>
        referenceLevel ? levelName(referenceLevel, domain) : words('pupil.noLevel'),
    },
    {
      header: words('pupil.origin'),
      cell: ({ broughtAlong }) => words(broughtAlong ? 'pupil.broughtAlong' : 'pupil.own'),
    },
  ];
}
