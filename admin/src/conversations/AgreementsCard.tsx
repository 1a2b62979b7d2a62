import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Agreement, ConversationDetail } from '#contract/conversations';
import { SectionCard } from '../figures/SectionCard';
import { Tag } from '../figures/Tag';
import { useMay } from '../providers/me';
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
            <Line key={one.id} agreement={one} />
          ))}
        </Box>
      )}
    </SectionCard>
  );
};

const Line = ({ agreement: { text, ownerName, dueOn, state, taskId } }: { agreement: Agreement }) => {
  const { words, formats } = useSaying();
  const seesTasks = useMay('reviewTask.read');
  return (
    <Box component="li" sx={{ padding: '8px 0', borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      <b>{text}</b>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' }}>
        <Typography component="span" color="textSecondary">
          {words('agreements.line', { owner: ownerName ?? words('agreements.nobody'), day: formats.day(dueOn) })}
        </Typography>
        <Tag>{words(`agreements.state.${state}`)}</Tag>
        {seesTasks && (
          <Link
            className="noprint"
            to={`/review-tasks/${taskId}/show`}
            aria-label={words('agreements.taskOf', { text })}
          >
            {words('agreements.task')}
          </Link>
        )}
      </Box>
    </Box>
  );
};
