import type { CycleDetail } from '#contract/cycles';
import type { StaffMember } from '#contract/staff';
import { type MemberPart, memberParts } from '#domain/cycle/workgroup';

export type Colleague = CycleDetail['team'][number];
/** Who was chosen, as what, by the id of the person. */
export type Chosen = Readonly<Record<string, MemberPart>>;

const isPart = (role: string): role is MemberPart => memberParts.some((part) => part === role);

/** The people of a school with the parts they can have in a werkgroep; who has none is left out. */
export function colleaguesOf(staff: readonly StaffMember[], schoolId: string): Colleague[] {
  return staff
    .filter(({ leftOn }) => leftOn === null)
    .map(({ id, name, roles }) => {
      const here = roles.filter((one) => one.schoolId === schoolId).map(({ role }) => role);
      return { id, name, roles: memberParts.filter((part) => here.filter(isPart).includes(part)) };
    })
    .filter(({ roles }) => roles.length > 0);
}

/** With or without one person; who is chosen in another part has that one and no longer the former. */
export function chosenWith(chosen: Chosen, { id, part }: { id: string; part: MemberPart }): Chosen {
  if (chosen[id] !== part) return { ...chosen, [id]: part };
  return Object.fromEntries(Object.entries(chosen).filter(([one]) => one !== id));
}

export const toMembers = (chosen: Chosen): { staffId: string; part: MemberPart }[] =>
  Object.entries(chosen).map(([staffId, part]) => ({ staffId, part }));

export const chosenOf = (members: CycleDetail['members']): Chosen =>
  Object.fromEntries(members.map(({ id, part }) => [id, part]));

/** Everybody who can be ticked: the team, and who is in it without being of the team any more. */
export function candidates(team: readonly Colleague[], members: CycleDetail['members']): Colleague[] {
  const known = new Set(team.map(({ id }) => id));
  const gone = members.filter(({ id }) => !known.has(id)).map(({ id, name, part }) => ({ id, name, roles: [part] }));
  return [...team, ...gone];
}
