import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { Leave } from '#contract/leaves';
import type { Me } from '#contract/access';
import { SectionCard } from '../figures/SectionCard';
import { SelectField } from '../figures/SelectField';
import { Stack } from '../figures/Stack';
import { PageHeader } from '../layout/PageHeader';
import { Waiting } from '../layout/Waiting';
import { useMay, useMe } from '../providers/me';
import { Empty } from '../table/Empty';
import { AddLeave } from './AddLeave';
import { LeaveRows } from './LeaveRows';
import { useLeaveWords } from './use-leave-words';

/** When one is away, for whom one stands in, and who leads a school also who of the team is away. */
export const LeavesPage = () => {
  const words = useLeaveWords();
  const me = useMe();
  const mayOthers = useMay('staff.read');
  if (!me) return <Waiting />;
  return (
    <>
      <PageHeader
        title={words('title')}
        sub={`${words('sub')} ${words('why')}`}
        actions={
          <>
            {mayOthers && <AddLeave label={words('addOther')} person={null} />}
            <AddLeave label={words('add')} person={{ id: me.id, name: null }} variant="contained" color="primary" />
          </>
        }
      />
      <Cards me={me} mayOthers={mayOthers} />
    </>
  );
};

const Cards = ({ me, mayOthers }: { me: Me; mayOthers: boolean }) => {
  const words = useLeaveWords();
  const [when, setWhen] = useState<'now' | 'past'>('now');
  const isPast = when === 'past';
  const shown: Record<string, string> = isPast ? { state: 'past' } : { from: me.today };
  const order = isPast ? 'DESC' : 'ASC';
  return (
    <>
      <Box className="noprint" sx={{ marginBottom: 2 }}>
        <SelectField
          label={words('when')}
          value={when}
          choices={(['now', 'past'] as const).map((value) => ({ value, label: words(value) }))}
          onChange={(value) => setWhen(value as typeof when)}
        />
      </Box>
      <Stack>
        <SectionCard title={words('mine')}>
          <LeaveRows
            label={words('mine')}
            filter={{ ...shown, mine: 'true' }}
            order={order}
            empty={<Empty title={words('mineNone')} text={words(isPast ? 'minePastNone' : 'mineText')} />}
          />
        </SectionCard>
        <StandingIn filter={{ ...shown, asSubstitute: 'true' }} order={order} />
        {mayOthers && (
          <SectionCard title={words('others')}>
            <LeaveRows
              label={words('others')}
              filter={{ ...shown, mine: 'false' }}
              order={order}
              withName
              empty={<Empty title={words('othersNone')} text={words(isPast ? 'othersPastNone' : 'othersText')} />}
            />
          </SectionCard>
        )}
      </Stack>
    </>
  );
};

/** Only there for who stands in for somebody. */
const StandingIn = ({ filter, order }: { filter: Record<string, string>; order: 'ASC' | 'DESC' }) => {
  const words = useLeaveWords();
  const { total = 0 } = useGetList<Leave>('leaves', {
    pagination: { page: 1, perPage: 25 },
    sort: { field: 'fromOn', order },
    filter,
  });
  if (total === 0) return null;
  return (
    <SectionCard title={words('cover')}>
      <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 1 }}>
        {words('coverText')}
      </Typography>
      <LeaveRows label={words('cover')} filter={filter} order={order} withName empty={null} />
    </SectionCard>
  );
};
