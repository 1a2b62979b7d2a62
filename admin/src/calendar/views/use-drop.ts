import { type DragEvent, useState } from 'react';
import type { CalendarEvent } from '#contract/events';
import type { Day } from '#domain/calendar/day';
import { useMoveEvent } from '../event/use-move-event';
import { whatIsDragged } from './dragging';
import { hasHours, type Hours, timesAt } from './hour-grid';

type Landing = { startsOn: Day; startTime?: string; endTime?: string };

/**
 * Where an event is let fall: on a day, and with `hours` at the time to which it is dragged. Only the mouse drags; the menu
 * of an event does the same for everybody.
 */
export function useDrop(day: Day, hours?: Hours) {
  /** The time at which it would come to stand; empty: on the day, at the time it has. */
  const [over, setOver] = useState<string | null>(null);
  const move = useMoveEvent();
  const landingOf = ({ clientY, currentTarget }: DragEvent): (Landing & { event: CalendarEvent }) | null => {
    const dragged = whatIsDragged();
    if (!dragged) return null;
    const { event, grip } = dragged;
    const pixels = clientY - currentTarget.getBoundingClientRect().top - grip;
    return { event, startsOn: day, ...(hours && hasHours(event) && timesAt(event, pixels, hours)) };
  };
  const onDragOver = (at: DragEvent) => {
    const landing = landingOf(at);
    if (!landing) return;
    at.preventDefault();
    setOver(landing.startTime ?? '');
  };
  const onDrop = (at: DragEvent) => {
    at.preventDefault();
    setOver(null);
    const landing = landingOf(at);
    if (!landing) return;
    const { event, ...to } = landing;
    if (to.startsOn !== event.startsOn || (to.startTime && to.startTime !== event.startTime))
      move.mutate({ event, to });
  };
  return { over, handlers: { onDragOver, onDragLeave: () => setOver(null), onDrop } };
}
