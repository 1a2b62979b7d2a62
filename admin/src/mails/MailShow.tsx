import { Card } from '@mui/material';
import { ShowBase, useRecordContext, useTranslate } from 'react-admin';
import type { Mail } from '#contract/mails';
import { useFormat } from '../i18n/use-format';
import { FactList } from '../layout/FactList';
import { PageHeader } from '../layout/PageHeader';
import { Waiting } from '../layout/Waiting';
import { MailContent } from './MailContent';

export const MailShow = () => (
  <ShowBase>
    <Message />
  </ShowBase>
);

const Message = () => {
  const translate = useTranslate();
  const mail = useRecordContext<Mail>();
  if (!mail) return <Waiting />;
  return (
    <>
      <PageHeader title={mail.subject} crumb={{ to: '/mails', label: translate('mails.title') }} />
      <Card sx={{ padding: { xs: 2, md: '16px 24px' }, marginBottom: 2 }}>
        <Envelope mail={mail} />
      </Card>
      <MailContent mail={mail} />
    </>
  );
};

const Envelope = ({ mail: { to, sentAt, localDay, messageId } }: { mail: Mail }) => {
  const translate = useTranslate();
  const { day, instant } = useFormat();
  const facts = [
    { label: translate('mails.to'), value: to },
    { label: translate('mails.sentAt'), value: sentAt ? instant(sentAt) : translate('mails.notSent') },
    { label: translate('mails.localDay'), value: day(localDay) },
    { label: translate('mails.messageId'), value: messageId },
  ];
  return <FactList facts={facts} />;
};
