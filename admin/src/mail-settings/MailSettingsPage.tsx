import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { MailSettings } from '#contract/mail-settings';
import { Asked } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { Stack } from '../figures/Stack';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { useMe } from '../providers/me';
import { SenderForm } from './SenderForm';
import { SpamCard } from './SpamCard';
import { TestCard } from './TestCard';
import { useMailSettingsWords } from './use-mail-settings-words';

/** How the board writes, and whether its mail goes out. */
export const MailSettingsPage = () => {
  const words = useMailSettingsWords();
  const asked = useQuery({ queryKey: ['mail-settings'], queryFn: () => request<MailSettings>('/mail-settings') });
  return (
    <>
      <PageHeader title={words('title')} sub={words('sub')} />
      <Asked of={asked}>{asked.data && <Cards settings={asked.data} />}</Asked>
    </>
  );
};

const Cards = ({ settings }: { settings: MailSettings }) => {
  const words = useMailSettingsWords();
  const isDemo = useMe()?.demo === true;
  return (
    <Stack>
      {settings.from === null && (
        <Alert severity="info" role="note">
          {words(isDemo ? 'noServerDemo' : 'noServer')}
        </Alert>
      )}
      <SectionCard title={words('form')}>
        <SenderForm settings={settings} />
      </SectionCard>
      <TestCard />
      <SpamCard from={settings.from} />
    </Stack>
  );
};
