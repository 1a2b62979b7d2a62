import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Norm } from '#contract/norms';
import { heldTogether, type NormPlace, type Period } from '#domain/results/norm-of-result';
import { useDataWords } from '../i18n/use-data-words';
import { codeOf } from '../providers/http';
import { usePeriodWords } from './period-words';

type Props = { error: unknown; mine: (NormPlace & Period) | null; instrumentId: string; without: string | null };

/** When two norms would hold at once: the way to the other one, where it can be ended. */
export const OtherNorm = ({ error, mine, instrumentId, without }: Props) => {
  const words = useDataWords();
  const periodOf = usePeriodWords();
  const { data = [] } = useGetList<Norm>(
    'norms',
    {
      filter: { instrumentId },
      pagination: { page: 1, perPage: 500 },
      sort: { field: 'validFrom', order: 'ASC' },
    },
    { enabled: codeOf(error) === 'norm.overlaps' },
  );
  if (codeOf(error) !== 'norm.overlaps' || !mine) return null;
  const other = heldTogether(
    mine,
    data.filter(({ id }) => id !== without),
  );
  if (!other) return null;
  return <Link to={`/norms/${other.id}/show`}>{words('norms.openOther', { period: periodOf(other) })}</Link>;
};
