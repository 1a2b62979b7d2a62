import { Inject, Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { CONFIG, type Config } from '#backend/config';
import { Database } from '#backend/database/database';
import { demoClockState } from '#backend/database/demo-clock-state';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, invalid } from '#backend/platform/errors';
import type { DemoClock } from '#contract/demo-clock';
import { isDay } from '#domain/calendar/day';
import { earliestSetting, setForward } from '#domain/calendar/demo-clock';
import { instantOf, wallTimeOf } from '#domain/calendar/wall-clock';

/** The clock every process of a demo goes by. */
@Injectable()
export class DemoClockService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(): Promise<DemoClock> {
    this.assertDemo();
    return shown((await demoClockState(this.database)).offsetMs);
  }

  async set(wall: string): Promise<DemoClock> {
    this.assertDemo();
    const [day = '', time = ''] = wall.split('T');
    if (!isDay(day)) throw invalid('request.invalid');
    const state = await demoClockState(this.database);
    const now = new Date();
    const moved = setForward(state, instantOf(day, time), now);
    if (!moved) throw conflict('demo.clockGoesForward', wallOf(earliestSetting(state, now)));
    const row = { offsetMs: BigInt(moved.offsetMs), lastSetTo: moved.lastSetTo };
    await this.database.common.demoClock.upsert({ where: { id: 1 }, create: { id: 1, ...row }, update: row });
    await this.clock.refresh();
    return shown(moved.offsetMs);
  }

  async setBy({ boardId, staffId }: User, wall: string): Promise<DemoClock> {
    const clock = await this.set(wall);
    const fact = { action: 'demoClock.edit', subject: 'board', subjectId: boardId };
    await this.database.forBoard(boardId, (tx) => this.audit.record(tx, { boardId, actorId: staffId, ...fact }));
    return clock;
  }

  private assertDemo(): void {
    if (!this.config.demo) throw forbidden('demo.only');
  }
}

function shown(offsetMs: number): DemoClock {
  const now = new Date(Date.now() + offsetMs);
  return { now: now.toISOString(), wall: wallOf(now), today: wallTimeOf(now).day, offsetMs };
}

function wallOf(at: Date): string {
  const { day, time } = wallTimeOf(at);
  return `${day}T${time}`;
}
