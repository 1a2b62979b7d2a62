import { Box } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { type Instrument, InstrumentKind } from '#contract/instruments';
import { maxPerPage } from '#contract/list';
import { domains } from '#domain/results/levels';
import { useDataWords } from '../i18n/use-data-words';
import { Choice } from '../table/Choice';

const covered = ['true', 'false'] as const;

export const InstrumentFilters = () => {
  const words = useDataWords();
  const translate = useTranslate();
  const all = translate('words.all');
  const kinds = InstrumentKind.options.map((value) => ({ value, label: words(`instruments.kind.${value}`) }));
  const subjects = domains.map((value) => ({ value, label: translate(`figures.domain.${value}`) }));
  const norms = covered.map((value) => ({ value, label: words(`instruments.withoutNorm.${value}`) }));
  return (
    <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
      <ProviderChoice all={all} />
      <Choice filter="kind" label={words('instruments.column.kind')} all={all} options={kinds} />
      <Choice filter="domain" label={words('instruments.column.domains')} all={all} options={subjects} />
      <Choice filter="withoutNorm" label={words('instruments.filter.withoutNorm')} all={all} options={norms} />
    </Box>
  );
};

/** The test makers of the board, which are those of its tests. */
const ProviderChoice = ({ all }: { all: string }) => {
  const words = useDataWords();
  const { data = [] } = useGetList<Instrument>('instruments', {
    pagination: { page: 1, perPage: maxPerPage },
    sort: { field: 'provider', order: 'ASC' },
  });
  const makers = new Map(data.map(({ providerCode, provider }) => [providerCode, provider]));
  if (makers.size < 2) return null;
  const options = [...makers].map(([value, label]) => ({ value, label }));
  return <Choice filter="provider" label={words('instruments.column.provider')} all={all} options={options} />;
};
