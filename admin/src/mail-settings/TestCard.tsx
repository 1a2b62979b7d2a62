import { Alert, type AlertColor, Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { MailTest } from '#contract/mail-settings';
import { Failure } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { request } from '../providers/http';
import { useMe } from '../providers/me';
import { useMailSettingsWords } from './use-mail-settings-words';

/** One mail to oneself, with what the mail server made of it and what to do about that. */
export const TestCard = () => {
  const words = useMailSettingsWords();
  const email = useMe()?.email ?? '';
  const test = useMutation({ mutationFn: () => request<MailTest>('/mails/test', { method: 'POST' }) });
  return (
    <SectionCard title={words('test')}>
      <Typography sx={{ maxWidth: '68ch', marginBottom: 1.5 }}>{words('testText', { email })}</Typography>
      <Button disabled={test.isPending} onClick={() => test.mutate()}>
        {words('send')}
      </Button>
      <Box role="status" sx={{ marginTop: 2, maxWidth: 720 }}>
        {test.isPending && words('sending')}
        {test.error && <Failure error={test.error} />}
        {test.data && <Outcome test={test.data} />}
      </Box>
    </SectionCard>
  );
};

const severities: Record<MailTest['result'], AlertColor> = {
  accepted: 'success',
  refused: 'error',
  away: 'warning',
  unknown: 'warning',
  noServer: 'info',
};

const Outcome = ({ test: { result, answer } }: { test: MailTest }) => {
  const words = useMailSettingsWords();
  return (
    <Alert severity={severities[result]} role="presentation">
      <Typography sx={{ fontWeight: 600 }}>{words(`result.${result}`)}</Typography>
      <Typography variant="body2">{words(`mend.${result}`)}</Typography>
      {answer !== '' && (
        <Typography variant="body2" sx={{ marginTop: 1, overflowWrap: 'anywhere' }}>
          {words('said')}: <code>{answer}</code>
        </Typography>
      )}
    </Alert>
  );
};
