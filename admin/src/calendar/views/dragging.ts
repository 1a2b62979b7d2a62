import type { CalendarEvent } from '#contract/events';

let dragged: CalendarEvent | null = null;

/** What the mouse holds: browsers let nobody look into a drag before it falls. */
export const draggedEvent = (): CalendarEvent | null => dragged;

export const dragEvent = (event: CalendarEvent | null): void => {
  dragged = event;
};
