import { Box, Typography } from '@mui/material';
import type { EventPreview } from '#contract/events';
import { SectionCard } from '../../figures/SectionCard';
import { previewSummary } from '../calendar-sentences';
import { useSaying } from '../use-saying';
import { ConflictList } from './ConflictList';

const most = 8;

/** What would be the matter if it were saved as it is written now; told aloud when that changes. */
export const PreviewCard = ({ preview }: { preview: EventPreview | null }) => {
  const saying = useSaying();
  const { words } = saying;
  const conflicts = preview?.data.flatMap((one) => one.conflicts) ?? [];
  return (
    <SectionCard title={words('conflict.title')}>
      <Box role="status" aria-live="polite">
        <Typography sx={{ maxWidth: '72ch' }}>
          {preview ? previewSummary(preview, saying) : words('conflict.notYet')}
        </Typography>
        {conflicts.length > 0 && (
          <>
            <ConflictList conflicts={conflicts} most={most} />
            <Typography variant="body2" color="textSecondary" sx={{ marginTop: 1 }}>
              {words('conflict.decide')}
            </Typography>
          </>
        )}
      </Box>
    </SectionCard>
  );
};
