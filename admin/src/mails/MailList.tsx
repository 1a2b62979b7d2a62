import { Box, Card } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Mail } from '#contract/mails';
import { useFormat } from '../i18n/use-format';
import { PageHeader } from '../layout/PageHeader';
import type { Column } from '../table/columns';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { SearchField } from '../table/SearchField';
import { DemoClockCard } from './DemoClockCard';

/** What would have been sent: in the demo nothing leaves the house. */
export const MailList = () => {
  const translate = useTranslate();
  const columns = useMailColumns();
  return (
    <ListBase sort={{ field: 'sentAt', order: 'DESC' }} perPage={25}>
      <PageHeader title={translate('mails.title')} sub={translate('mails.sub')} />
      <DemoClockCard />
      <Filters />
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <ListBody empty={<NoMails />}>
          <RecordTable caption={translate('mails.title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </ListBase>
  );
};

/** On one morning more people get a mail than one page holds. */
const Filters = () => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { q = '' } = filterValues as { q?: string };
  return (
    <Box className="noprint" sx={{ marginBottom: 2 }}>
      <SearchField
        label={translate('mails.search')}
        value={q}
        onSearch={(text) => setFilters(text === '' ? {} : { q: text })}
      />
    </Box>
  );
};

const NoMails = () => {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const isSearched = Object.keys(filterValues as object).length > 0;
  return (
    <Empty
      title={translate(isSearched ? 'mails.notFound' : 'mails.empty')}
      text={translate(isSearched ? 'mails.notFoundText' : 'mails.emptyText')}
    />
  );
};

function useMailColumns(): readonly Column<Mail>[] {
  const translate = useTranslate();
  const { instant } = useFormat();
  const label = (key: string) => translate(`mails.column.${key}`);
  return [
    {
      key: 'subject',
      label: label('subject'),
      cell: ({ id, subject }) => (
        <Link to={`/mails/${id}/show`} style={{ fontWeight: 600 }}>
          {subject}
        </Link>
      ),
    },
    { key: 'to', label: label('to'), sort: 'to', cell: ({ to }) => <span style={breakable}>{to}</span> },
    { key: 'kind', label: label('kind'), cell: ({ kind }) => translate(`mails.kind.${kind}`) },
    {
      key: 'sentAt',
      label: label('sentAt'),
      sort: 'sentAt',
      cell: ({ sentAt }) => (sentAt ? instant(sentAt) : translate('mails.notSent')),
    },
  ];
}

const breakable = { overflowWrap: 'anywhere' } as const;
