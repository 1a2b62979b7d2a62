import type { Day } from '#domain/calendar/day';
import type { BoardHistory } from './board-history';
import { breaksKnown } from './breaks-known';
import { EvidenceKept, type EvidenceOf } from './evidence-kept';
import { type Leavers, leaversOf } from './leavers';
import { type Cohort, cohortsOn } from './members';
import { standardiseBy } from './standardise';

/**
 * What was known on a day, and what the forecasts of every moment ask of it: worked out when first asked, and once.
 * `known` is what was known on the day: the caller made it with knownAt, so that nothing later can be seen here.
 */
export class DayView {
  readonly evidenceOf: EvidenceOf;
  private found: { leavers?: Leavers; cohorts?: Cohort[]; isBehindBreak?: ReturnType<typeof breaksKnown> } = {};

  constructor(
    readonly known: BoardHistory,
    readonly day: Day,
    kept = new EvidenceKept(),
  ) {
    this.evidenceOf = kept.by(standardiseBy(known));
  }

  get leavers(): Leavers {
    return (this.found.leavers ??= leaversOf(this.known));
  }

  get cohorts(): readonly Cohort[] {
    return (this.found.cohorts ??= cohortsOn(this.known, this.day));
  }

  get isBehindBreak(): ReturnType<typeof breaksKnown> {
    return (this.found.isBehindBreak ??= breaksKnown(this.known));
  }
}
