import { Alert, Box, Typography } from '@mui/material';
import { ShowBase, useRecordContext } from 'react-admin';
import type { StaffMember } from '#contract/staff';
import { SectionCard } from '../figures/SectionCard';
import { Stack } from '../figures/Stack';
import { useFormat } from '../i18n/use-format';
import { PageHeader } from '../layout/PageHeader';
import { Waiting } from '../layout/Waiting';
import { useMay } from '../providers/me';
import { ChangeAddressButton } from './ChangeAddressButton';
import { DigestPreviewCard } from './DigestPreviewCard';
import { LeaveCard } from './LeaveCard';
import { MendButton } from './MendButton';
import { StaffFacts } from './StaffFacts';
import { useStaffWords } from './use-staff-words';

export const StaffPage = () => (
  <ShowBase>
    <Person />
  </ShowBase>
);

const Person = () => {
  const words = useStaffWords();
  const person = useRecordContext<StaffMember>();
  const mayPreview = useMay('mail.preview');
  if (!person) return <Waiting />;
  return (
    <>
      <PageHeader title={person.name} crumb={{ to: '/staff', label: words('title') }} />
      <Stack>
        {person.mailProblemAt && <Refused person={person} since={person.mailProblemAt} />}
        <SectionCard title={words('about')}>
          <StaffFacts person={person} />
          {!person.mailProblemAt && <ChangeAddressButton person={person} />}
        </SectionCard>
        <LeaveCard key={`leave-${person.id}`} person={person} />
        {mayPreview && <DigestPreviewCard key={person.id} person={person} />}
      </Stack>
    </>
  );
};

const Refused = ({ person, since }: { person: StaffMember; since: string }) => {
  const words = useStaffWords();
  const { dayOfInstant } = useFormat();
  const { name } = person;
  return (
    <Alert severity="warning">
      <Typography sx={{ fontWeight: 600 }}>{words('refusedTitle', { day: dayOfInstant(since), name })}</Typography>
      <Typography variant="body2" sx={{ maxWidth: '80ch', marginBottom: 1 }}>
        {words(person.may.mend ? 'refusedMend' : 'refusedTell', { name })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <MendButton person={person} />
        <ChangeAddressButton person={person} />
      </Box>
    </Alert>
  );
};
