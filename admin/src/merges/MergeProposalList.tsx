import { Box, Button, Card } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { MergeState } from '#contract/merge-proposals';
import { useDataWords } from '../i18n/use-data-words';
import { PageHeader } from '../layout/PageHeader';
import { Choice } from '../table/Choice';
import { CsvButton } from '../table/CsvButton';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { useProposalColumns } from './proposal-columns';

/** Pupils who seem to be there twice; first those that nobody has decided on yet. */
export const MergeProposalList = () => (
  <ListBase
    resource="merge-proposals"
    sort={{ field: 'createdAt', order: 'DESC' }}
    perPage={25}
    filterDefaultValues={{ state: 'open' }}
  >
    <Content />
  </ListBase>
);

const Content = () => {
  const words = useDataWords();
  const translate = useTranslate();
  const columns = useProposalColumns();
  const states = MergeState.options.map((value) => ({ value, label: words(`merges.state.${value}`) }));
  return (
    <>
      <PageHeader
        title={words('merges.title')}
        sub={words('merges.sub')}
        actions={<CsvButton fileName={words('merges.fileName')} columns={columns} />}
      />
      <Box className="noprint" sx={{ marginBottom: 2 }}>
        <Choice filter="state" label={words('merges.filter')} all={translate('words.all')} options={states} />
      </Box>
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <ListBody empty={<NoProposals />}>
          <RecordTable caption={words('merges.title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </>
  );
};

const NoProposals = () => {
  const words = useDataWords();
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { state } = filterValues as { state?: string };
  const all = <Button onClick={() => setFilters({})}>{translate('words.clearFilters')}</Button>;
  return (
    <Empty
      title={words('merges.empty')}
      text={words(state === undefined || state === 'open' ? 'merges.emptyText' : 'merges.emptyFiltered')}
      action={state !== undefined && all}
    />
  );
};
