import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Coverage, InstrumentDetail } from '#contract/instruments';
import { maxPerPage } from '#contract/list';
import type { Norm } from '#contract/norms';
import { DataRows } from '../figures/DataRows';
import { SectionCard } from '../figures/SectionCard';
import { useDataWords } from '../i18n/use-data-words';
import { placeKey, usePlaceWords } from '../norms/place-words';
import { useNumbers } from '../norms/use-numbers';
import { Lacking } from './Lacking';

/** Per year group and moment which norm holds today, and the scores that none held for on their day. */
export const CoverageCard = ({ instrument }: { instrument: InstrumentDetail }) => {
  const words = useDataWords();
  const placeOf = usePlaceWords();
  const { coverage } = instrument;
  return (
    <SectionCard title={words('instruments.coverage')} aside={coverage.length || undefined}>
      {coverage.length === 0 ? (
        <p>{words('instruments.coverageEmpty')}</p>
      ) : (
        <DataRows
          label={words('instruments.coverage')}
          columns={[
            { header: words('instruments.place'), cell: placeOf },
            {
              header: words('instruments.now'),
              cell: (place) => <NormNow place={place} instrument={instrument} />,
            },
            { header: words('instruments.column.scores'), numeric: true, cell: ({ scores }) => scores },
            {
              header: words('instruments.column.withoutNorm'),
              numeric: true,
              cell: ({ withoutNorm }) => <Lacking scores={withoutNorm} />,
            },
          ]}
          rows={coverage}
          keyOf={placeKey}
        />
      )}
    </SectionCard>
  );
};

type Props = { place: Coverage; instrument: InstrumentDetail };

const NormNow = ({ place, instrument: { id, may } }: Props) => {
  const words = useDataWords();
  const placeOf = usePlaceWords();
  const number = useNumbers();
  const { data = [] } = useGetList<Norm>('norms', {
    filter: { instrumentId: id },
    pagination: { page: 1, perPage: maxPerPage },
    sort: { field: 'yearGroup', order: 'ASC' },
  });
  if (place.normId !== null) {
    const norm = data.find((one) => one.id === place.normId);
    const said = norm && words('instruments.normNow', { mean: number(norm.mean), sd: number(norm.sd) });
    return <Link to={`/norms/${place.normId}/show`}>{said ?? words('norms.state.now')}</Link>;
  }
  if (!may.edit) return words('instruments.none');
  const query = new URLSearchParams({ instrument: id, yearGroup: String(place.yearGroup), moment: place.moment });
  if (place.testLevel !== null) query.set('testLevel', place.testLevel);
  return (
    <>
      {words('instruments.none')} ·{' '}
      <Link
        to={`/norms/create?${query}`}
        aria-label={words('instruments.addFor', { place: placeOf(place) })}
        style={{ whiteSpace: 'nowrap' }}
      >
        {words('instruments.add')}
      </Link>
    </>
  );
};
