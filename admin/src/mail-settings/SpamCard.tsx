import { Box, Typography } from '@mui/material';
import { SectionCard } from '../figures/SectionCard';
import { domainOf } from './sender-text';
import { useMailSettingsWords } from './use-mail-settings-words';

/** What the domain of the sender has to say about Koers, and how to see that it does. */
export const SpamCard = ({ from }: { from: string | null }) => {
  const words = useMailSettingsWords();
  if (from === null) return null;
  const domain = domainOf(from);
  return (
    <SectionCard title={words('spam')}>
      <Typography sx={{ maxWidth: '68ch' }}>{words('spamText', { domain })}</Typography>
      <Box component="ul" sx={{ margin: '8px 0', paddingLeft: 2.5, maxWidth: '68ch', '& li': { marginBottom: 0.5 } }}>
        <li>{words('spf', { domain })}</li>
        <li>{words('dkim', { domain })}</li>
        <li>{words('dmarc')}</li>
      </Box>
      <Typography sx={{ maxWidth: '68ch' }}>{words('spamCheck')}</Typography>
    </SectionCard>
  );
};
