import { Button, Card } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { useDataWords } from '../i18n/use-data-words';
import { PageHeader } from '../layout/PageHeader';
import { CsvButton } from '../table/CsvButton';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { ImportHint } from './ImportHint';
import { InstrumentFilters } from './InstrumentFilters';
import { useInstrumentColumns } from './instrument-columns';

/** Every test the board knows, and whether its scores have a norm to be read against. */
export const InstrumentList = () => (
  <ListBase resource="instruments" sort={{ field: 'name', order: 'ASC' }} perPage={50}>
    <Content />
  </ListBase>
);

const Content = () => {
  const words = useDataWords();
  const columns = useInstrumentColumns();
  return (
    <>
      <PageHeader
        title={words('instruments.title')}
        sub={words('instruments.sub')}
        actions={<CsvButton fileName={words('instruments.fileName')} columns={columns} />}
      />
      <InstrumentFilters />
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' }, marginBottom: 2.5 }}>
        <ListBody empty={<NoInstruments />}>
          <RecordTable caption={words('instruments.title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
      <ImportHint />
    </>
  );
};

const NoInstruments = () => {
  const words = useDataWords();
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const filtered = Object.keys(filterValues as object).length > 0;
  if (!filtered) return <Empty title={words('instruments.empty')} text={words('instruments.emptyText')} />;
  const clear = <Button onClick={() => setFilters({})}>{translate('words.clearFilters')}</Button>;
  return <Empty title={words('instruments.title')} text={words('instruments.noneFound')} action={clear} />;
};
