import { type DragEvent, useState } from 'react';
import type { Day } from '#domain/calendar/day';
import { useMoveEvent } from '../event/use-move-event';
import { draggedEvent } from './dragging';

/** Only the mouse drags; the menu of an event does the same for everybody. */
export function useDrop(day: Day) {
  const [isOver, setOver] = useState(false);
  const move = useMoveEvent();
  const over = (event: DragEvent) => {
    if (!draggedEvent()) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (at: DragEvent) => {
    at.preventDefault();
    setOver(false);
    const dragged = draggedEvent();
    if (dragged && dragged.startsOn !== day) move.mutate({ event: dragged, to: { startsOn: day } });
  };
  return { isOver, handlers: { onDragOver: over, onDragLeave: () => setOver(false), onDrop: drop } };
}
