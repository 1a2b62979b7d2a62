import { Button } from '@mui/material';
import { useState } from 'react';
import type { CalendarEventDetail } from '#contract/events';
import { ButtonLink } from '../../figures/ButtonLink';
import { useMe } from '../../providers/me';
import { mayPlanTalk, planningOf } from '../../conversations/planning';
import { levelOfEvent } from '#domain/conversations/from-event';
import { RemoveButton } from '../../layout/RemoveButton';
import { useCalendarWords } from '../use-calendar-words';
import { MoveDialog } from './MoveDialog';
import { StepButton } from './StepButton';

/** To the conversation it announces; who plans talks on that level prepares one. */
const TalkLink = ({ event: { id, kind, schoolId, cancelledAt, conversationId } }: { event: CalendarEventDetail }) => {
  const words = useCalendarWords();
  const me = useMe();
  const level = levelOfEvent(kind);
  if (conversationId)
    return <ButtonLink to={`/conversations/${conversationId}/show`}>{words('event.toTalk')}</ButtonLink>;
  if (!me || !level || cancelledAt !== null || !mayPlanTalk(planningOf(me), { level, schoolId })) return null;
  return <ButtonLink to={`/conversations/create?event=${id}`}>{words('event.prepareTalk')}</ButtonLink>;
};

/** What can be done with one event. */
export const EventVerbs = ({ event }: { event: CalendarEventDetail }) => {
  const words = useCalendarWords();
  const [isMoving, setMoving] = useState(false);
  const { id, may, cancelledAt, startsOn } = event;
  const mayMove = may.edit && cancelledAt === null;
  return (
    <>
      <TalkLink event={event} />
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
