import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { CalendarEventDetail, SeriesPart } from '#contract/events';
import { FormDialog } from '../../cycles/FormDialog';
import { useStep } from '../../providers/use-step';
import { type CalendarKey, useCalendarWords } from '../use-calendar-words';
import { ApplyField } from './ApplyField';

type Props = { event: CalendarEventDetail; verb: 'cancel' | 'restore' };

/** Lets an event not go on, after asking, or go on after all; of a series as much as one chooses. */
export const StepButton = ({ event, verb }: Props) => {
  const words = useCalendarWords();
  const [open, setOpen] = useState(false);
  const [apply, setApply] = useState<SeriesPart>('this');
  const { id, version, seriesId } = event;
  const step = useStep<CalendarKey>({ at: `/events/${id}`, version, words, refresh: ['events'] });
  const take = () => {
    setOpen(false);
    step.mutate({ path: `/${verb}`, body: { apply }, said: `event.${verb}Done` });
  };
  const asks = verb === 'cancel' || seriesId !== null;
  return (
    <>
      <Button disabled={step.isPending} onClick={() => (asks ? setOpen(true) : take())}>
        {words(`event.${verb}`)}
      </Button>
      {open && (
        <FormDialog
          title={words(verb === 'cancel' ? 'event.cancelTitle' : 'event.restore')}
          verb={words(`event.${verb}`)}
          disabled={step.isPending}
          onSubmit={take}
          onClose={() => setOpen(false)}
        >
          {verb === 'cancel' && <Typography>{words('event.cancelText')}</Typography>}
          {seriesId && <ApplyField value={apply} onChange={setApply} />}
        </FormDialog>
      )}
    </>
  );
};
