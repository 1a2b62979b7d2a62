import { Card } from '@mui/material';
import { ListBase, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Mail } from '#contract/mails';
import { useFormat } from '../i18n/use-format';
import { PageHeader } from '../layout/PageHeader';
import type { Column } from '../table/columns';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { DemoClockCard } from './DemoClockCard';

/** What would have been sent: in the demo nothing leaves the house. */
export const MailList = () => {
  const translate = useTranslate();
  const columns = useMailColumns();
  return (
    <ListBase sort={{ field: 'sentAt', order: 'DESC' }} perPage={25}>
      <PageHeader title={translate('mails.title')} sub={translate('mails.sub')} />
      <DemoClockCard />
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <ListBody empty={<Empty title={translate('mails.empty')} text={translate('mails.emptyText')} />}>
          <RecordTable caption={translate('mails.title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </ListBase>
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
