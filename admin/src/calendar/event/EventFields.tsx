import { Box, Button } from '@mui/material';
import type { FormEvent } from 'react';
import type { Me } from '#contract/access';
import type { CalendarEventDetail } from '#contract/events';
import type { KeptForm } from '../../autosave/use-kept-form';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { KeptAlert } from '../KeptAlert';
import { useCalendarWords } from '../use-calendar-words';
import { ApplyField } from './ApplyField';
import { type EventText, isPlaced, isWhole, textOf, toChange, toCreate } from './event-form';
import { PreviewCard } from './PreviewCard';
import { SeriesRule } from './SeriesRule';
import { SideBySide } from './SideBySide';
import { useEventPreview } from './use-event-preview';
import { WhatFields } from './WhatFields';
import { WhenFields } from './WhenFields';
import { WhoFields } from './WhoFields';

type Props = {
  me: Me;
  form: KeptForm<EventText>;
  send: string;
  isNew?: boolean;
  /** As it is saved now, by whoever was last. */
  theirs?: CalendarEventDetail;
};

export type FieldsProps = { me: Me; text: EventText; change: (part: Partial<EventText>) => void; isNew: boolean };

/** What, when and who of an event; what is typed stays in this tab until it is saved. */
export const EventFields = ({ me, form, send, isNew = false, theirs }: Props) => {
  const words = useCalendarWords();
  const { text, change, save, forget, state } = form;
  const preview = useEventPreview({
    path: theirs ? `/events/${theirs.id}` : '/events',
    body: isPlaced(text) ? (theirs ? toChange(text, theirs) : toCreate(text)) : null,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const fields = { me, text, change, isNew };
  return (
    <Box component="form" onSubmit={submit}>
      <Stack>
        <KeptAlert form={form} />
        {state === 'stale' && theirs && (
          <SideBySide mine={text} theirs={textOf(theirs)} saved={theirs} takeTheirs={forget} />
        )}
        <SectionCard title={words('form.what')}>
          <WhatFields {...fields} />
        </SectionCard>
        <SectionCard title={words('form.whenCard')}>
          <WhenFields
            {...fields}
            series={theirs && <SeriesRule {...fields} event={theirs} preview={preview?.series} />}
          />
        </SectionCard>
        <SectionCard title={words('form.whoCard')}>
          <WhoFields {...fields} />
        </SectionCard>
        <PreviewCard preview={preview} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {theirs?.seriesId && <ApplyField value={text.apply} onChange={(apply) => change({ apply })} />}
          <Button type="submit" variant="contained" color="primary" disabled={state === 'sending' || !isWhole(text)}>
            {send}
          </Button>
        </Box>
      </Stack>
    </Box>
  );
};
