import { Button } from '@mui/material';
import { useState } from 'react';
import type { CalendarEventDetail } from '#contract/events';
import { ButtonLink } from '../../figures/ButtonLink';
import { RemoveButton } from '../../layout/RemoveButton';
import { useCalendarWords } from '../use-calendar-words';
import { MoveDialog } from './MoveDialog';
import { StepButton } from './StepButton';

/** What can be done with one event. */
export const EventVerbs = ({ event }: { event: CalendarEventDetail }) => {
  const words = useCalendarWords();
  const [isMoving, setMoving] = useState(false);
  const { id, may, cancelledAt, startsOn } = event;
  const mayMove = may.edit && cancelledAt === null;
  return (
    <>
      <Button component="a" href={`/api/events/${id}/ics`} download={`${startsOn}.ics`}>
        {words('event.ics')}
      </Button>
      {may.remove && <RemoveButton resource="events" record={event} words={(text) => words(`event.${text}`)} />}
      {may.cancel && <StepButton event={event} verb="cancel" />}
      {may.restore && <StepButton event={event} verb="restore" />}
      {mayMove && <Button onClick={() => setMoving(true)}>{words('move.button')}</Button>}
      {mayMove && <ButtonLink to={`/events/${id}`}>{words('event.edit')}</ButtonLink>}
      {isMoving && <MoveDialog event={event} onClose={() => setMoving(false)} />}
    </>
  );
};
