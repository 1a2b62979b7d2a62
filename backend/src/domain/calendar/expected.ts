import type { Audience } from './event-kinds';

export type Invitation = {
  schoolId: string | null;
  audience: Audience;
  ownerId: string;
  participantIds: readonly string[];
};
/** Somebody with a role: at a school, or with null for the whole board. */
export type Colleague = { staffId: string; schoolId: string | null; isOfTeam: boolean };

/**
 * Who is expected at an event: its owner, who is named, and of a team or a school everybody there. What is for the whole
 * board counts only its owner and who is named: nobody's day is full because of it.
 */
export function expectedAt(event: Invitation, colleagues: readonly Colleague[]): string[] {
  const there = colleagues.filter(({ schoolId }) => event.schoolId !== null && schoolId === event.schoolId);
  const audience =
    event.audience === 'team' ? there.filter(({ isOfTeam }) => isOfTeam) : event.audience === 'school' ? there : [];
  return [...new Set([event.ownerId, ...event.participantIds, ...audience.map(({ staffId }) => staffId)])].sort();
}
