import { Box, Typography } from '@mui/material';
import { ListBase, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { StaffMember } from '#contract/staff';
import { DataRows } from '../figures/DataRows';
import { Pager } from '../figures/Pager';
import { SectionCard } from '../figures/SectionCard';
import { useFormat } from '../i18n/use-format';
import { ChangeAddressButton } from '../staff/ChangeAddressButton';
import { MendButton } from '../staff/MendButton';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { useMailProblemWords } from './use-mail-problem-words';

/** To whom nothing is sent because the mail server refuses the address, and saying that it works again. */
export const RefusedAddresses = () => {
  const words = useMailProblemWords();
  return (
    <SectionCard title={words('refused')}>
      <ListBase
        resource="staff"
        filter={{ mailProblem: 'true' }}
        sort={{ field: 'name', order: 'ASC' }}
        perPage={10}
        disableSyncWithLocation
        storeKey={false}
      >
        <ListBody empty={<Empty title={words('refusedNone')} text={words('refusedText')} />}>
          <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 1 }}>
            {words('refusedHow')}
          </Typography>
          <Rows />
          <Pager of={words('refused')} />
        </ListBody>
      </ListBase>
    </SectionCard>
  );
};

const Mend = ({ person }: { person: StaffMember }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
    <MendButton person={person} />
    <ChangeAddressButton person={person} />
  </Box>
);

const Rows = () => {
  const words = useMailProblemWords();
  const { dayOfInstant } = useFormat();
  const { data = [] } = useListContext<StaffMember>();
  return (
    <DataRows<StaffMember>
      label={words('refused')}
      rows={data}
      keyOf={({ id }) => id}
      columns={[
        { header: words('refusedColumn.who'), cell: ({ id, name }) => <Link to={`/staff/${id}/show`}>{name}</Link> },
        { header: words('refusedColumn.email'), cell: ({ email }) => email },
        { header: words('refusedColumn.since'), cell: ({ mailProblemAt: at }) => (at ? dayOfInstant(at) : '–') },
        { header: words('refusedColumn.mend'), cell: (person) => <Mend person={person} /> },
      ]}
    />
  );
};
