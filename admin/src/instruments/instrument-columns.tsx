import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Instrument } from '#contract/instruments';
import { useDataWords } from '../i18n/use-data-words';
import type { Column } from '../table/columns';
import { domainsOf, yearGroupsOf } from './instrument-facts';
import { Lacking } from './Lacking';

export function useInstrumentColumns(): readonly Column<Instrument>[] {
  const words = useDataWords();
  const translate = useTranslate();
  const label = (key: 'name' | 'provider' | 'domains' | 'yearGroups' | 'kind' | 'norms' | 'scores' | 'withoutNorm') =>
    words(`instruments.column.${key}`);
  const subjects = (instrument: Instrument) =>
    domainsOf(instrument)
      .map((domain) => translate(`figures.domain.${domain}`))
      .join(', ') || '–';
  const kind = (instrument: Instrument) => words(`instruments.kind.${instrument.kind}`);
  return [
    {
      key: 'name',
      label: label('name'),
      sort: 'name',
      cell: ({ id, name }) => (
        <Link to={`/instruments/${id}/show`} style={{ fontWeight: 600 }}>
          {name}
        </Link>
      ),
      csv: ({ name }) => name,
    },
    {
      key: 'provider',
      label: label('provider'),
      sort: 'provider',
      cell: ({ provider }) => provider,
      csv: ({ provider }) => provider,
    },
    { key: 'kind', label: label('kind'), cell: kind, csv: kind },
    { key: 'domains', label: label('domains'), cell: subjects, csv: subjects },
    { key: 'yearGroups', label: label('yearGroups'), cell: yearGroupsOf, csv: yearGroupsOf },
    { key: 'norms', label: label('norms'), cell: ({ norms }) => norms, csv: ({ norms }) => norms },
    { key: 'scores', label: label('scores'), cell: ({ scores }) => scores, csv: ({ scores }) => scores },
    {
      key: 'withoutNorm',
      label: label('withoutNorm'),
      cell: ({ withoutNorm }) => <Lacking scores={withoutNorm} />,
      csv: ({ withoutNorm }) => withoutNorm,
    },
  ];
}
