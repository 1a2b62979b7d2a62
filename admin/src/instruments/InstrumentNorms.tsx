import { ListBase, useListContext } from 'react-admin';
import type { Norm } from '#contract/norms';
import { SectionCard } from '../figures/SectionCard';
import { useDataWords } from '../i18n/use-data-words';
import { inCareerOrder } from '../norms/norm-state';
import { useNormColumns } from '../norms/norm-columns';
import { CsvButton } from '../table/CsvButton';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { NormFilters } from './NormFilters';

/** All norms of one test in time, also those that no longer hold. */
export const InstrumentNorms = ({ instrumentId }: { instrumentId: string }) => {
  const words = useDataWords();
  const columns = useNormColumns();
  return (
    <ListBase<Norm>
      resource="norms"
      filter={{ instrumentId }}
      sort={{ field: 'yearGroup', order: 'ASC' }}
      perPage={100}
      disableSyncWithLocation
      storeKey={`norms.${instrumentId}`}
    >
      <SectionCard title={words('instruments.norms')}>
        <NormFilters fileButton={<CsvButton fileName={words('instruments.normsFile')} columns={columns} />} />
        <ListBody empty={<p>{words('instruments.normsEmpty')}</p>}>
          <NormTable />
          <Pager />
        </ListBody>
      </SectionCard>
    </ListBase>
  );
};

/** By year group means: in the order of the school career, B before M before E. */
const NormTable = () => {
  const words = useDataWords();
  const columns = useNormColumns();
  const { sort } = useListContext<Norm>();
  const byCareer = (rows: readonly Norm[]) => (sort.field === 'yearGroup' ? inCareerOrder(rows, sort.order) : rows);
  return <RecordTable caption={words('instruments.norms')} columns={columns} arrange={byCareer} />;
};
