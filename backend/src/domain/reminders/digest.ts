import { addDays, type Day } from '#domain/calendar/day';
import { type Reader, readsOn } from './reader';
import { helpAskedOn, type Reminded, stageOn } from './steps';

/** `remindOn`: the day on which the person wants to be reminded of it. */
export type DigestTask = Reminded & { id: string; remindOn?: Day | null };
export type Digest<Task, Note = never> = {
  overdue: Task[];
  dueToday: Task[];
  dueSoon: Task[];
  /** Later than soon, but the person asked to be reminded of it today. */
  reminded: Task[];
  /** Of colleagues who may be short of time. */
  help: Task[];
  notes: Note[];
};

/** The last mail that went to the person: its day and what was in it; null when there never was one. */
export type LastMail = { on: Day; ids: ReadonlySet<string> } | null;
export type Morning = { today: Day; reader: Reader; last: LastMail };

/** What may stand in a mail: own open tasks, late tasks of colleagues, and what colleagues wrote since the last mail. */
export type Told<Task, Note> = { tasks: readonly Task[]; ofColleagues?: readonly Task[]; notes?: readonly Note[] };

/** Who never had a mail hears of what became late in these days, not of all the past. */
const firstMailLooksBack = 14;

/**
 * What the mail of today says to one person, most urgent first; null for a day without a mail. It goes out when something
 * came a step further since the last mail (`stageOn`), a reminder or a call for help falls due, or somebody wrote; then
 * all that is late, due or due soon comes along. Everything is said before its day, as far as the person works before it.
 */
export function digestFor<Task extends DigestTask, Note = never>(
  { tasks, ofColleagues = [], notes = [] }: Told<Task, Note>,
  morning: Morning,
): Digest<Task, Note> | null {
  const { today, reader } = morning;
  if (!readsOn(today, reader)) return null;
  const open = inOrder(tasks).map((task) => ({ task, stage: stageOn(task, today, reader) }));
  const help = inOrder(ofColleagues).filter((task) => isAskedNow(helpAskedOn(task), morning));
  const isReason = open.some(({ task, stage }) => stage > stageBefore(task, morning) || isReminded(task, morning));
  if (!isReason && help.length + notes.length === 0) return null;
  const having = (is: (stage: number, task: Task) => boolean) =>
    open.flatMap(({ task, stage }) => (is(stage, task) ? [task] : []));
  return {
    overdue: having((_stage, { dueOn }) => dueOn < today),
    dueToday: having((_stage, { dueOn }) => dueOn === today),
    dueSoon: having((stage) => stage === 1),
    reminded: having((stage, task) => stage === 0 && isReminded(task, morning)),
    help,
    notes: [...notes],
  };
}

/** All that a mail mentions. */
export const toldIn = <Task>({ overdue, dueToday, dueSoon, reminded, help }: Digest<Task, unknown>): Task[] => [
  ...[overdue, dueToday, dueSoon, reminded, help].flat(),
];

/** How far the reminding had come in the last mail; what was not in it was never said, or was put off since. */
const stageBefore = (task: DigestTask, { reader, last }: Morning): number =>
  last?.ids.has(task.id) ? stageOn(task, last.on, reader) : 0;

const isReminded = ({ remindOn }: DigestTask, { today, last }: Morning): boolean =>
  typeof remindOn === 'string' && remindOn <= today && (last === null || remindOn > last.on);

const isAskedNow = (on: Day | null, { today, last }: Morning): boolean =>
  on !== null && on <= today && on > (last?.on ?? addDays(today, -firstMailLooksBack));

const inOrder = <Task extends DigestTask>(tasks: readonly Task[]): Task[] =>
  [...tasks].sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));

/** The same digest sent again after a crash carries the same Message-ID, so that mail programs show it once. */
export const digestMessageId = (staffId: string, day: Day, host: string): string =>
  `<digest.${day}.${staffId}@${host}>`;
