import { Typography } from '@mui/material';
import type { CalendarEventDetail } from '#contract/events';
import { SectionCard } from '../../figures/SectionCard';
import { FactList } from '../../layout/FactList';
import { whenOf } from '../calendar-sentences';
import { useSaying } from '../use-saying';
import { repeatSentence } from './repeat';

/** When and where, and who is expected. */
export const EventFacts = ({ event }: { event: CalendarEventDetail }) => {
  const saying = useSaying();
  const { words } = saying;
  const { place, preparationDays, participants, audience, ownerName, rrule, seriesLength, isMine, ruleKey } = event;
  const series = rrule && words('event.seriesText', { rule: repeatSentence(event, saying), smart_count: seriesLength });
  return (
    <>
      <SectionCard title={words('event.what')}>
        <FactList
          facts={[
            { label: words('event.when'), value: whenOf(event, saying) },
            { label: words('event.place'), value: place || words('event.noPlace') },
            {
              label: words('event.preparation'),
              value:
                preparationDays === 0
                  ? words('event.noPreparation')
                  : words('event.preparationDays', { smart_count: preparationDays }),
            },
            ...(series ? [{ label: words('event.series'), value: series }] : []),
          ]}
        />
        {ruleKey && (
          <Typography variant="body2" color="textSecondary">
            {words('event.byRule')}
          </Typography>
        )}
      </SectionCard>
      <SectionCard title={words('event.who')}>
        <FactList
          facts={[
            { label: words('event.owner'), value: ownerName },
            { label: words('event.audience'), value: words(`audience.${audience}`) },
            {
              label: words('event.named'),
              value:
                participants.length > 0 ? participants.map(({ name }) => name).join(', ') : words('event.namedNone'),
            },
          ]}
        />
        {isMine && <Typography>{words('event.mine')}</Typography>}
      </SectionCard>
    </>
  );
};
