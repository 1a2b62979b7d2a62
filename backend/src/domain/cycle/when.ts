import { addDays, type Day } from '#domain/calendar/day';
import type { SchoolYear } from '#domain/calendar/school-year';
import { endOfHalf, startOfHalf } from '#domain/group-plans/half-year';
import type { CycleFact, CycleStep } from './steps';

/** 0: a whole school year. */
export const cycleHalves = [0, 1, 2] as const;
export type CycleHalf = (typeof cycleHalves)[number];
export type CyclePeriod = { schoolYear: SchoolYear; half: CycleHalf };

export const startOfCycle = ({ schoolYear, half }: CyclePeriod): Day => startOfHalf({ schoolYear, half: half || 1 });
/** The last day that belongs to it. */
export const endOfCycle = ({ schoolYear, half }: CyclePeriod): Day => endOfHalf({ schoolYear, half: half || 2 });

/**
 * By when a step is done, in weeks after the start; the last one by the end. In half a year everything goes twice as fast. A
 * year's work of five steps has the plan ready before the autumn holiday, so that it is worked with before the M tests.
 */
const weeks: Record<CycleStep, number | null> = { situation: 8, plan: 12, fit: 14, communicate: 16, secure: null };

export function stepDueOn(step: CycleStep, period: CyclePeriod): Day {
  const after = weeks[step];
  if (after === null) return endOfCycle(period);
  return addDays(startOfCycle(period), 7 * (period.half === 0 ? after : after / 2));
}

/** Who is the first to look at it. */
export const byWhom: Record<CycleFact, 'schoolLeader' | 'coach' | 'teacher' | 'workgroup' | 'team'> = {
  workgroup: 'schoolLeader',
  survey: 'team',
  data: 'coach',
  conclusion: 'workgroup',
  goals: 'schoolLeader',
  agreements: 'workgroup',
  trainings: 'coach',
  plansTogether: 'teacher',
  plansDiscussed: 'coach',
  visits: 'teacher',
  concerns: 'workgroup',
  help: 'coach',
  ownTrainers: 'coach',
  fitMethods: 'workgroup',
  fitMeetings: 'schoolLeader',
  meeting: 'schoolLeader',
  duties: 'schoolLeader',
  cover: 'schoolLeader',
  readers: 'team',
  plansEvaluated: 'teacher',
  evaluations: 'workgroup',
  paragraph: 'schoolLeader',
  owner: 'schoolLeader',
  carryOn: 'workgroup',
};
