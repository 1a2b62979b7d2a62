import { conversationPolicy } from '#backend/access/policies/conversation.policy';
import type { User } from '#backend/access/user';
import { fullName } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import { Agreement, type Conversation, ConversationNote, type ConversationPoint } from '#contract/conversations';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import { type ConversationState, type ConversationStep, fits } from '#domain/conversations/conversation-state';
import type { AgreementRow } from './agreements.queries';
import type { ConversationRow, Counted, PointRow } from './conversations.queries';

export type Seen = { user: User; counts: Counted | undefined; canMakePdf: boolean };

type Rights = { step: ConversationStep; by: 'lead' | 'write' };
const rights: Rights[] = [
  { step: 'edit', by: 'lead' },
  { step: 'setAgenda', by: 'lead' },
  { step: 'refresh', by: 'lead' },
  { step: 'addPoint', by: 'write' },
  { step: 'write', by: 'write' },
  { step: 'agree', by: 'write' },
  { step: 'hold', by: 'lead' },
  { step: 'close', by: 'lead' },
  { step: 'next', by: 'lead' },
];
/** Who takes a step: who leads the talk, or everybody who is there. */
export const takenBy = (step: ConversationStep): Rights['by'] => rights.find((one) => one.step === step)?.by ?? 'lead';

export function mayOf(row: ConversationRow, user: User): Conversation['may'] {
  const may = rights.map(({ step, by }) => [
    step,
    fits(step, row.state as ConversationState) &&
      conversationPolicy[by](user, row) &&
      (step !== 'next' || row.next.length === 0),
  ]);
  return Object.fromEntries(may) as Conversation['may'];
}

const readersOf = (level: string): Conversation['readers'] => [
  'invited',
  level === 'boardLeader' ? 'boardAndLeader' : 'leaderAndCoach',
];

export function toConversation(row: ConversationRow, { user, counts, canMakePdf }: Seen): Conversation {
  const { school, chair, next, attendees, onDay, agendaSetAt, heldAt, closedAt, createdAt, updatedAt, ...rest } = row;
  const { points = 0, openPoints = 0, agreements = 0, openAgreements = 0 } = counts ?? {};
  return {
    ...(rest as typeof rest & Pick<Conversation, 'level' | 'domain' | 'state'>),
    schoolName: school.name,
    chairName: chair && fullName(chair),
    nextId: next[0]?.id ?? null,
    onDay: toDay(onDay),
    agendaSetAt: agendaSetAt?.toISOString() ?? null,
    heldAt: heldAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
    attendees: attendees.map(({ staffId, wasPresent, staff }) => ({ id: staffId, name: fullName(staff), wasPresent })),
    counts: { points, openPoints, agreements, openAgreements },
    readers: readersOf(row.level),
    canMakePdf,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    may: mayOf(row, user),
  };
}

type Names = ReadonlyMap<string, string>;
type NoteRow = NonNullable<PointRow['note']>;

export const toNote = (pointId: string, note: NoteRow | null, writers: Names): ConversationNote =>
  ConversationNote.parse({
    pointId,
    text: note?.text ?? '',
    version: note?.version ?? 1,
    savedAt: note?.savedAt?.toISOString() ?? null,
    writer: (note?.writerId && writers.get(note.writerId)) ?? null,
  });

export const toPoint = ({ note, evidence, origin, ...row }: PointRow, writers: Names): ConversationPoint => ({
  ...row,
  origin: origin as ConversationPoint['origin'],
  evidence: evidence as ConversationPoint['evidence'],
  note: toNote(row.id, note, writers),
});

/** In a talk that is not closed its words can still be changed, by who writes in it; not when it was done meanwhile. */
export const mayEditAgreement = ({ conversation, task }: AgreementRow, user: User): boolean =>
  conversationPolicy.write(user, conversation) &&
  fits('agree', conversation.state as ConversationState) &&
  task.doneAt === null;

export function toAgreement(agreement: AgreementRow, user: User): Agreement {
  const { conversation, task, createdAt, ...row } = agreement;
  const { today } = user;
  const dueOn = toDay(task.dueOn);
  const state = task.cancelledAt ? 'withdrawn' : task.doneAt ? 'done' : dueOn < today ? 'overdue' : 'open';
  return Agreement.parse({
    ...row,
    conversationTitle: conversation.title,
    schoolId: conversation.schoolId,
    schoolName: conversation.school.name,
    ownerId: task.ownerId,
    ownerName: task.owner && fullName(task.owner),
    dueOn,
    state,
    doneOn: task.doneAt && wallTimeOf(task.doneAt).day,
    createdAt: createdAt.toISOString(),
    version: task.version,
    may: { edit: mayEditAgreement(agreement, user) },
  });
}
