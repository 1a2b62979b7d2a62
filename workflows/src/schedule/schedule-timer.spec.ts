import { Clock } from '#backend/platform/clock';
import { ScheduleTimer } from './schedule-timer';
import type { Slots } from './slots';

describe('the timer of the schedule', () => {
  let offsetMs: number;
  let ticks: number;
  const timer = (demo: boolean) => {
    const clock = new Clock(() => Promise.resolve(offsetMs));
    const runDue = async () => {
      await clock.refresh();
      ticks += 1;
      return 0;
    };
    return new ScheduleTimer({ runDue } as Slots, clock, { demo });
  };
  beforeEach(() => {
    offsetMs = 0;
    ticks = 0;
  });

  it('does not wait for the minute when the clock of a demo was moved, and does so once', async () => {
    const one = timer(true);
    await one.tick();
    await one.tickWhenMoved();
    expect(ticks).toBe(1);
    offsetMs = 86_400_000;
    await one.tickWhenMoved();
    await one.tickWhenMoved();
    expect(ticks).toBe(2);
  });

  it('goes by the minute alone where there is no demo', async () => {
    const one = timer(false);
    offsetMs = 86_400_000;
    await one.tickWhenMoved();
    expect(ticks).toBe(0);
  });
});
