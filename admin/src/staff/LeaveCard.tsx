import { Box } from '@mui/material';
import type { StaffMember } from '#contract/staff';
import { SectionCard } from '../figures/SectionCard';
import { AddLeave } from '../leaves/AddLeave';
import { LeaveRows } from '../leaves/LeaveRows';
import { useLeaveWords } from '../leaves/use-leave-words';
import { useMe } from '../providers/me';
import { Empty } from '../table/Empty';
import { useStaffWords } from './use-staff-words';

/** When this person is away, now and later; who fell ill cannot enter it. */
export const LeaveCard = ({ person: { id, name } }: { person: StaffMember }) => {
  const words = useStaffWords();
  const leaveWords = useLeaveWords();
  const today = useMe()?.today;
  if (!today) return null;
  return (
    <SectionCard title={words('leave')}>
      <LeaveRows
        label={words('leave')}
        filter={{ staffId: id, from: today }}
        order="ASC"
        empty={<Empty title={words('leaveNone')} text={words('leaveText')} />}
      />
      <Box sx={{ marginTop: 1.5 }}>
        <AddLeave label={leaveWords('add')} person={{ id, name }} />
      </Box>
    </SectionCard>
  );
};
