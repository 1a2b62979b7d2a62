import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { CalendarFeedMade } from '#contract/calendar-feeds';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { PageHeader } from '../../layout/PageHeader';
import { useCalendarWords } from '../use-calendar-words';
import { FeedList } from './FeedList';
import { FeedMade } from './FeedMade';
import { MakeFeed } from './MakeFeed';

/** Links by which a calendar elsewhere reads along: made, listed, taken back. */
export const FeedsPage = () => {
  const words = useCalendarWords();
  const [made, setMade] = useState<CalendarFeedMade | null>(null);
  return (
    <>
      <PageHeader
        title={words('feeds.title')}
        sub={words('feeds.sub')}
        crumb={{ to: '/events', label: words('title') }}
      />
      <Stack>
        {made && <FeedMade key={made.id} feed={made} />}
        <SectionCard title={words('feeds.make')}>
          <MakeFeed onMade={setMade} />
        </SectionCard>
        <SectionCard title={words('feeds.what')}>
          <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, maxWidth: '72ch', '& li': { marginBottom: 1 } }}>
            {(['has', 'never', 'secret'] as const).map((key) => (
              <li key={key}>
                <Typography component="span">{words(`feeds.${key}`)}</Typography>
              </li>
            ))}
          </Box>
        </SectionCard>
        <FeedList onRevoked={(id) => setMade((now) => (now?.id === id ? null : now))} />
      </Stack>
    </>
  );
};
