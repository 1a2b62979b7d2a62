import { Alert, Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { DigestPreview } from '#contract/mail-settings';
import type { StaffMember } from '#contract/staff';
import { Failure, Loading } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { FactList } from '../layout/FactList';
import { MailContent } from '../mails/MailContent';
import { request } from '../providers/http';
import { useStaffWords } from './use-staff-words';

/** The digest as it would go out now. Looked at on purpose only: the log keeps who did. */
export const DigestPreviewCard = ({ person: { id, name } }: { person: StaffMember }) => {
  const words = useStaffWords();
  const look = useMutation({ mutationFn: () => request<DigestPreview>(`/staff/${id}/digest-preview`) });
  return (
    <SectionCard title={words('preview')}>
      <Typography sx={{ maxWidth: '68ch', marginBottom: 1.5 }}>{words('previewText')}</Typography>
      <Button disabled={look.isPending} onClick={() => look.mutate()}>
        {words(look.data ? 'again' : 'show')}
      </Button>
      <Box role="status" sx={{ marginTop: 2 }}>
        {look.isPending && <Loading />}
        {look.error && <Failure error={look.error} />}
        {look.data && !look.data.mail && <Nothing name={name} />}
        {look.data?.mail && <Facts preview={look.data} subject={look.data.mail.subject} />}
      </Box>
      {look.data?.mail && <MailContent mail={look.data.mail} />}
    </SectionCard>
  );
};

const Nothing = ({ name }: { name: string }) => {
  const words = useStaffWords();
  return (
    <Alert severity="info" role="presentation" sx={{ maxWidth: 720 }}>
      <Typography sx={{ fontWeight: 600 }}>{words('previewNone')}</Typography>
      <Typography variant="body2">{words('previewWhy', { name })}</Typography>
    </Alert>
  );
};

const Facts = ({ preview: { tasks, news }, subject }: { preview: DigestPreview; subject: string }) => {
  const words = useStaffWords();
  const counts = [
    words('previewCount', { smart_count: tasks }),
    ...(news > 0 ? [words('previewNews', { smart_count: news })] : []),
  ];
  return (
    <Box sx={{ marginBottom: 1.5 }}>
      <FactList facts={[{ label: words('subject'), value: <b>{subject}</b> }]} />
      <Typography variant="body2" color="textSecondary">
        {counts.join(' · ')}
      </Typography>
    </Box>
  );
};
