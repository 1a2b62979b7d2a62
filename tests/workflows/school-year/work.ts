import { addDays, type Day } from '#domain/calendar/day';
import { Random } from '#prisma/seed/random';
import { firstDay, people, type Person, schools } from './people';

/** Something that is due to one person. `doneOn`: the morning on which it is found done; null when nobody does it. */
export type Work = {
  id: string;
  kind: string;
  owner: Person;
  schoolId: string;
  openedOn: Day;
  dueOn: Day;
  doneOn: Day | null;
  remindOn: Day | null;
  /** A visit is due to its visitor too. */
  visitor: Person | null;
};

const random = new Random(2027);
const longest = 60;
const lastOpened = 270;

const kindsOf: Partial<Record<Person['role'], readonly string[]>> = {
  teacher: ['evaluateGroupPlan', 'agreement', 'own'],
  coach: ['analyseGroup', 'agreement', 'own'],
  schoolLeader: ['prepareConversation', 'agreement', 'own'],
};

/** Most is done in time, some on its day, some late, a little never. */
function doneOn(dueOn: Day, openedOn: Day): Day | null {
  const manner = random.share();
  if (manner < 0.01) return null;
  if (manner < 0.2) return addDays(dueOn, random.whole(1, 4));
  if (manner < 0.75) return dueOn;
  const early = addDays(dueOn, -random.whole(1, 6));
  return early > openedOn ? early : addDays(dueOn, 1);
}

function work(owner: Person, kind: string): Work {
  const openedOn = addDays(firstDay, random.whole(0, lastOpened));
  const dueOn = addDays(openedOn, random.whole(1, longest));
  const remindOn = kind === 'own' && random.chance(0.5) ? addDays(openedOn, random.whole(0, 20)) : null;
  return {
    ...{ id: random.uuid(), kind, owner, openedOn, dueOn, remindOn, visitor: null },
    schoolId: (owner.school ?? random.one(schools)).id,
    doneOn: doneOn(dueOn, openedOn),
  };
}

const tasks = people.flatMap((owner) =>
  Array.from({ length: 3 }, () => work(owner, random.one(kindsOf[owner.role] ?? ['own', 'agreement']))),
);

/** In spring, at one school: from then on its teachers are told too that a visit has to be planned. */
const visits = people
  .filter(({ role, school }, nth) => role === 'teacher' && school === schools[2] && nth % 2 === 0)
  .map((owner) => {
    const visitor = random.one(people.filter(({ role, school }) => role === 'coach' && school === owner.school));
    const openedOn = addDays(firstDay, random.whole(lastOpened - 20, lastOpened));
    const dueOn = addDays(openedOn, random.whole(5, longest));
    return { ...work(owner, 'holdVisit'), visitor, openedOn, dueOn, doneOn: addDays(dueOn, 1) };
  });

export const allWork: readonly Work[] = [...tasks, ...visits];
