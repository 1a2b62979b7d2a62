import { FormControlLabel, Switch } from '@mui/material';
import { useState } from 'react';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { MailProblem } from '#contract/mail-problems';
import { DataRows } from '../figures/DataRows';
import { Pager } from '../figures/Pager';
import { SectionCard } from '../figures/SectionCard';
import { useFormat } from '../i18n/use-format';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { MailProblemActions } from './MailProblemActions';
import { useMailProblemWords } from './use-mail-problem-words';

/** Mail that was refused, or of which nobody knows: for whom, and sending it once more. */
export const MailProblems = () => {
  const words = useMailProblemWords();
  const [isAway, setAway] = useState(false);
  return (
    <SectionCard title={words('title')}>
      <FormControlLabel
        control={<Switch checked={isAway} onChange={({ target }) => setAway(target.checked)} />}
        label={words('showAway')}
      />
      <ListBase
        key={String(isAway)}
        resource="mail-problems"
        filter={{ putAway: String(isAway) }}
        sort={{ field: 'createdAt', order: 'DESC' }}
        perPage={10}
        disableSyncWithLocation
        storeKey={false}
      >
        <ListBody
          empty={
            <Empty title={words(isAway ? 'noneAway' : 'none')} text={words(isAway ? 'noneAwayText' : 'noneText')} />
          }
        >
          <Rows />
          <Pager of={words('title')} />
        </ListBody>
      </ListBase>
    </SectionCard>
  );
};

const Rows = () => {
  const words = useMailProblemWords();
  const translate = useTranslate();
  const { shortDay } = useFormat();
  const { data = [] } = useListContext<MailProblem>();
  return (
    <DataRows<MailProblem>
      label={words('title')}
      rows={data}
      keyOf={({ id }) => id}
      columns={[
        {
          header: words('column.who'),
          cell: ({ staffId, staffName }) => <Link to={`/staff/${staffId}/show`}>{staffName}</Link>,
        },
        { header: words('column.kind'), cell: ({ kind }) => translate(`mails.kind.${kind}`) },
        { header: words('column.day'), cell: ({ localDay }) => shortDay(localDay) },
        {
          header: words('column.state'),
          cell: ({ state, may }) => words(state === 'failed' && !may.resend ? 'state.mendFirst' : `state.${state}`),
        },
        { header: words('column.error'), cell: ({ lastError }) => (lastError ? <code>{lastError}</code> : '–') },
        { header: words('column.again'), cell: (mail) => <MailProblemActions mail={mail} /> },
      ]}
    />
  );
};
