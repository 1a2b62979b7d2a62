import type { CalendarEvent } from '#contract/events';

/** `grip`: how far below the top of the event the mouse holds it, in pixels. */
type Dragged = { event: CalendarEvent; grip: number };
let dragged: Dragged | null = null;

/** What the mouse holds: browsers let nobody look into a drag before it falls. */
export const whatIsDragged = (): Dragged | null => dragged;

export const drag = (what: Dragged | null): void => {
  dragged = what;
};
