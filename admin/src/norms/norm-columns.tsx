import { Link } from 'react-router-dom';
import type { Norm } from '#contract/norms';
import { writeBounds } from '#domain/results/level-bounds';
import { useDataWords } from '../i18n/use-data-words';
import { useMe } from '../providers/me';
import type { Column } from '../table/columns';
import { normState } from './norm-state';
import { usePeriodWords } from './period-words';
import { usePlaceWords } from './place-words';
import { useNumbers } from './use-numbers';

/** The norms of one test; the file holds all they say, the screen what one compares. */
export function useNormColumns(): readonly Column<Norm>[] {
  const words = useDataWords();
  const placeOf = usePlaceWords();
  const periodOf = usePeriodWords();
  const number = useNumbers();
  const today = useMe()?.today ?? '';
  const label = (key: 'place' | 'mean' | 'sd' | 'period' | 'state' | 'source' | 'cuts' | 'bounds') =>
    words(`norms.column.${key}`);
  const state = (norm: Norm) => words(`norms.state.${normState(norm, today)}`);
  const cuts = ({ cut1F, cut1S2F }: Norm) =>
    cut1F === null || cut1S2F === null ? '–' : `${number(cut1F)} / ${number(cut1S2F)}`;
  const bounds = (norm: Norm) => (norm.bounds ? writeBounds(norm.bounds) : '');
  return [
    {
      key: 'place',
      label: label('place'),
      sort: 'yearGroup',
      cell: (norm) => (
        <Link to={`/norms/${norm.id}/show`} style={{ fontWeight: 600 }}>
          {placeOf(norm)}
        </Link>
      ),
      csv: placeOf,
    },
    { key: 'period', label: label('period'), sort: 'validFrom', cell: periodOf, csv: periodOf },
    { key: 'state', label: label('state'), cell: state, csv: state },
    { key: 'mean', label: label('mean'), cell: ({ mean }) => number(mean), csv: ({ mean }) => mean },
    { key: 'sd', label: label('sd'), cell: ({ sd }) => number(sd), csv: ({ sd }) => sd },
    { key: 'cuts', label: label('cuts'), cell: cuts, csv: cuts },
    {
      key: 'bounds',
      label: label('bounds'),
      cell: (norm) => norm.bounds?.map(({ level }) => level).join(', ') ?? '–',
      csv: bounds,
    },
    { key: 'source', label: label('source'), cell: ({ source }) => source ?? '–', csv: ({ source }) => source ?? '' },
  ];
}
