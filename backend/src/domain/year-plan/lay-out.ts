import { type Attended, type Conflict, type ConflictCircumstances, conflictsOf } from '#domain/calendar/conflicts';
import type { Day } from '#domain/calendar/day';
import type { Audience, EventKind } from '#domain/calendar/event-kinds';
import { placeFor, type Place } from './place';
import type { DoesNotFitReason, PartyRole, PlanRule, PlanTemplate } from './template';
import { dayInYear, mayLie, spread, type Wanted, wantedBy, type YearKnown } from './wanted';

/** Everything a laying out depends on: the same gives the same. */
export type PlanCircumstances = Omit<YearKnown, 'neverWeeks'> &
  Omit<ConflictCircumstances, 'others' | 'calendar'> & {
    /** Nothing is laid before this day. */
    earliest: Day;
    /** Staff ids per role at the school, and with `boardMember` of the board. */
    people: Readonly<Record<Exclude<PartyRole, 'teacher'>, readonly string[]>>;
    /** Who is expected at what is for the team, and for everybody at the school. */
    team: readonly string[];
    everybody: readonly string[];
    /** What stands already, whoever made it. */
    standing: readonly Attended[];
    /** Keys of which an event stands, moved or cancelled or not: they are not laid again. */
    taken: ReadonlySet<string>;
  };

export type Proposed = Place & {
  /** `talkLeaderCoach#3`, `consultation@<staffId>#1`: the same in every laying out. */
  key: string;
  ruleKey: string;
  kind: EventKind;
  title: string;
  audience: Audience;
  ownerId: string;
  /** Who is named beside the owner. */
  participantIds: readonly string[];
  preparationDays: number;
  conflicts: readonly Conflict[];
  /** Of guarded lessons. */
  hoursLost: number;
};

/** What is laid: a rule, or an event of last year. */
export type Laid = Omit<PlanRule, 'when' | 'people' | 'startTime'> & { startTime: string | null };

export type NotFitting = { ruleKey: string; title: string; reason: DoesNotFitReason; staffId: string | null };
export type YearPlan = { proposed: Proposed[]; doesNotFit: NotFitting[]; hoursLost: number };

/** One event to be laid, with whom it names. */
export type Asked = Wanted & { key: string; named: readonly string[]; staffId: string | null };

/**
 * Lays out a school year by the rules of a template, one rule after the other, each event on the best day that is left.
 * What cannot be laid is told with the reason; a rule of which something stands already is laid further, never again.
 */
export function layOutYear(template: PlanTemplate, circumstances: PlanCircumstances): YearPlan {
  const year = { ...circumstances, neverWeeks: template.neverWeeks };
  const laying = new Laying(year, circumstances);
  for (const rule of template.rules) {
    const asked = askedBy(rule, year, circumstances);
    if (typeof asked === 'string') laying.refuse(rule, asked, null);
    else laying.lay(rule, asked);
  }
  return laying.plan();
}

/** What a rule asks for, or why it asks for nothing. */
function askedBy(rule: PlanRule, year: YearKnown, { people }: PlanCircumstances): Asked[] | DoesNotFitReason {
  const named = rule.people.flatMap((role) => (role === 'teacher' ? [] : inRole(role, people)));
  const { when } = rule;
  // A talk needs everybody it names; a meeting of the team is held by who is there.
  const missing = rule.people.filter((role) => people[role === 'teacher' ? 'teachers' : role].length === 0);
  if (missing.length > 0 && (rule.audience === 'people' || named.length === 0)) return 'nobodyInRole';
  if (when.what !== 'perTeacherBetween') {
    const wanted = wantedBy(when, year);
    if (typeof wanted === 'string') return wanted;
    return wanted.map((one) => ({ ...one, key: `${rule.key}#${one.nth}`, named, staffId: null }));
  }
  const between = { from: dayInYear(when.from, year.schoolYear), until: dayInYear(when.until, year.schoolYear) };
  if (between.from === null || between.until === null || between.until < between.from) return 'outsideYear';
  const days = { from: between.from, until: between.until };
  const turns = Array.from({ length: when.times }, (_one, at) => at + 1);
  const of = people.teachers.length * when.times;
  return turns.flatMap((turn) =>
    people.teachers.map((staffId, at) => ({
      nth: String(turn),
      key: `${rule.key}@${staffId}#${turn}`,
      days: spread(days, { at: (turn - 1) * people.teachers.length + at, of }, year),
      named: rule.people.flatMap((role) => (role === 'teacher' ? [staffId] : inRole(role, people).slice(0, 1))),
      staffId,
    })),
  );
}

/** Of the board one member comes to a talk; of a school everybody in the role. */
const inRole = (role: Exclude<PartyRole, 'teacher'>, people: PlanCircumstances['people']): readonly string[] =>
  role === 'boardMember' ? people[role].slice(0, 1) : people[role];

/** What is laid so far. */
export class Laying {
  private readonly proposed: Proposed[] = [];
  private readonly doesNotFit: NotFitting[] = [];
  private readonly laid: Attended[];

  constructor(
    private readonly year: YearKnown,
    private readonly circumstances: PlanCircumstances,
  ) {
    this.laid = [...circumstances.standing];
  }

  refuse({ key: ruleKey, title }: Laid, reason: DoesNotFitReason, staffId: string | null): void {
    this.doesNotFit.push({ ruleKey, title, reason, staffId });
  }

  lay(rule: Laid, asked: readonly Asked[]): void {
    const { taken, earliest } = this.circumstances;
    const left = asked.filter(({ key }) => !taken.has(key));
    // An event meant for a day that is past is not laid late; one with a window is laid in what is left of it.
    const ahead = left.filter(({ days, staffId }) =>
      (staffId === null ? days.slice(0, 1) : days).every((day) => day < earliest) ? days.length === 0 : true,
    );
    if (asked.length === 0) return this.refuse(rule, 'noDayLeft', null);
    // What is past in a year that is half over is no news, unless nothing of the rule remains.
    if (ahead.length === 0 && left.length === asked.length) return this.refuse(rule, 'alreadyPast', null);
    for (const one of ahead) this.layOne(rule, one);
  }

  private layOne(rule: Laid, { key, days, named, staffId }: Asked): void {
    const [ownerId] = named;
    if (!ownerId) return this.refuse(rule, 'nobodyInRole', staffId);
    const people = this.expected(rule, named);
    const around = { ...this.circumstances, others: this.laid };
    const { kind, title, audience, startTime, durationMinutes, preparationDays } = rule;
    const event = { kind, people, named, startTime, durationMinutes, mayBeginLater: audience === 'people' };
    const place = placeFor(event, days, { year: this.year, earliest: this.circumstances.earliest, around });
    if (!place) return this.refuse(rule, this.whyNot(days), staffId);
    const { day, ...times } = place;
    const attended: Attended = { id: key, kind, people, startsOn: day, endsOn: day, ...times };
    const conflicts = conflictsOf(attended, around);
    const hoursLost = conflicts.reduce((sum, one) => sum + one.hoursLost, 0);
    const participantIds = audience === 'people' ? [...new Set(named)].filter((id) => id !== ownerId) : [];
    const said = { key, ruleKey: rule.key, kind, title, audience, ownerId, participantIds, preparationDays };
    this.laid.push(attended);
    this.proposed.push({ ...said, ...place, conflicts, hoursLost });
  }

  private expected({ audience }: Laid, named: readonly string[]): string[] {
    const { team, everybody } = this.circumstances;
    const others = audience === 'team' ? team : audience === 'school' ? everybody : [];
    return [...new Set([...named, ...others])].sort();
  }

  private whyNot(days: readonly Day[]): DoesNotFitReason {
    const { earliest } = this.circumstances;
    const open = days.filter((day) => day >= earliest && mayLie(day, this.year));
    return open.length > 0 ? 'nobodyFree' : 'noDayLeft';
  }

  /** In the order of the calendar. */
  plan(): YearPlan {
    const proposed = [...this.proposed].sort(
      (a, b) => compare(a.day, b.day) || compare(a.startTime ?? '', b.startTime ?? '') || compare(a.key, b.key),
    );
    const hoursLost = proposed.reduce((sum, one) => sum + one.hoursLost, 0);
    return { proposed, doesNotFit: this.doesNotFit, hoursLost };
  }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
