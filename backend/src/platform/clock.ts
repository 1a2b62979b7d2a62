import { wallTimeOf } from '#domain/calendar/wall-clock';
import type { Day } from '#domain/calendar/day';

/** How far the demo clock runs ahead; 0 where there is none. */
export type ReadOffset = () => Promise<number>;

/**
 * The school's clock: the only place that knows what day it is. In demo mode it may run ahead of the real one, by an
 * offset kept in the database; `refresh` reads it before a request, a tick or a job. Sessions do not go by this clock.
 */
export class Clock {
  private offsetMs = 0;

  constructor(
    private readonly readOffset: ReadOffset = () => Promise.resolve(0),
    private readonly realNow: () => number = Date.now,
  ) {}

  async refresh(): Promise<void> {
    this.offsetMs = await this.readOffset();
  }

  now(): Date {
    return new Date(this.realNow() + this.offsetMs);
  }

  /** The day on the wall in Europe/Amsterdam: at 00:30 there it is already tomorrow, though not yet in UTC. */
  today(): Day {
    return wallTimeOf(this.now()).day;
  }
}

/** Calendar days live in the database as dates at midnight UTC. */
export const toDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);
export const toDay = (date: Date): Day => date.toISOString().slice(0, 10);
