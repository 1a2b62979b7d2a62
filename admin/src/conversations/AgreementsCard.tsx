import { Box, Typography } from '@mui/material';
import type { ConversationDetail } from '#contract/conversations';
import { SectionCard } from '../figures/SectionCard';
import { AgreementLine } from './AgreementLine';
import { useSaying } from './use-saying';

/** Who does what, by when, and whether it is done. */
export const AgreementsCard = ({ talk: { agreements, state } }: { talk: ConversationDetail }) => {
  const { words } = useSaying();
  return (
    <SectionCard title={words('agreements.title')}>
      {agreements.length === 0 && (
        <Typography color="textSecondary">
          {words(state === 'closed' ? 'agreements.noneClosed' : 'agreements.none')}
        </Typography>
      )}
      {agreements.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {agreements.map((one) => (
            <AgreementLine key={one.id} agreement={one} />
          ))}
        </Box>
      )}
    </SectionCard>
  );
};
