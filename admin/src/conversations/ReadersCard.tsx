import { Box, Typography } from '@mui/material';
import type { Conversation } from '#contract/conversations';
import { SectionCard } from '../figures/SectionCard';
import { useConversationWords } from './use-conversation-words';

/** Who sees what is written here, before somebody writes it. */
export const ReadersCard = ({ talk: { attendees, readers } }: { talk: Conversation }) => {
  const words = useConversationWords();
  const names = attendees.map(({ name }) => name).join(', ');
  return (
    <SectionCard title={words('readers.title')}>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, maxWidth: '72ch' }}>
        {readers.map((key) => (
          <li key={key}>{words(`readers.${key}`, { names })}</li>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ marginTop: 1, maxWidth: '72ch' }}>
        {words('readers.nobodyElse')}
      </Typography>
    </SectionCard>
  );
};
