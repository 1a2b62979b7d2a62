import type { EventKind } from '#domain/calendar/event-kinds';
import { tokens } from '../theme/tokens';

/** Kinds that belong together look alike; which of them it is, its letters say. */
export type KindGroup = 'tests' | 'meeting' | 'talk' | 'visit' | 'free' | 'other';

/** What has a mark in the calendar: events, and some of what is kept elsewhere. */
export type MarkKind = EventKind | 'conversation' | 'nationalDate';

const groups: Record<MarkKind, KindGroup> = {
  testPeriod: 'tests',
  resultsMeeting: 'meeting',
  groupTalk: 'meeting',
  phaseMeeting: 'meeting',
  evaluation: 'meeting',
  talkLeaderCoach: 'talk',
  talkBoardLeader: 'talk',
  talkCoachTeacher: 'talk',
  consultation: 'visit',
  training: 'visit',
  startingTeacherCare: 'visit',
  studyDay: 'free',
  freeDay: 'free',
  other: 'other',
  conversation: 'talk',
  nationalDate: 'other',
};
export const groupOf = (kind: MarkKind): KindGroup => groups[kind];

const { ink, paper, primary, primaryTint, onCourse, risk, sunk, control } = tokens;

/** Colour and shape of the mark: filled or not, square or round, so that grey paper tells them apart too. */
export const markStyles: Record<KindGroup, Record<string, string | number>> = {
  tests: { backgroundColor: risk.ground, color: risk.ink, border: `1px dashed ${risk.ink}`, borderRadius: '2px' },
  meeting: { backgroundColor: primary, color: paper, border: `1px solid ${primary}`, borderRadius: '2px' },
  talk: {
    backgroundColor: primaryTint,
    color: tokens.primaryDark,
    border: `1px solid ${primary}`,
    borderRadius: '9px',
  },
  visit: {
    backgroundColor: onCourse.ground,
    color: onCourse.ink,
    border: `1px solid ${onCourse.ink}`,
    borderRadius: '2px',
  },
  free: { backgroundColor: sunk, color: ink, border: `1px dashed ${control}`, borderRadius: '2px' },
  other: { backgroundColor: paper, color: ink, border: `1px solid ${control}`, borderRadius: '2px' },
};
