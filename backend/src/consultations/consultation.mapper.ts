import { consultationPolicy } from '#backend/access/policies/consultation.policy';
import type { User } from '#backend/access/user';
import { fullName } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import { Consultation, ConsultationDetail, FormItem } from '#contract/consultations';
import type { Day } from '#domain/calendar/day';
import { kindOfSection, mayWrite, sectionKeys } from '#domain/consultations/sections';
import { isHeld, refusalOf, type Thread, type ThreadState, type ThreadStep } from '#domain/consultations/thread';
import type { ConsultationRow, ContentRow } from './consultations.queries';

export type Asker = { user: User; today: Day };

const isHere = (person: { leftOn: Date | null }, today: Day) => person.leftOn === null || toDay(person.leftOn) > today;

/** What the rules ask; without the content nobody takes a step, so that what it holds does not matter. */
export function threadOf(row: ConsultationRow, content: ContentRow | undefined, today: Day): Thread {
  const isWritten = (key: string) => (content?.texts.find((one) => one.key === key)?.text ?? '').trim() !== '';
  return {
    state: row.state as ThreadState,
    visitOn: row.visitOn && toDay(row.visitOn),
    teacherHere: isHere(row.teacher, today),
    visitorHere: row.visitor && isHere(row.visitor, today),
    asked: isWritten('question'),
    reflected: isWritten('reflection'),
    agreements: row.agreements.length,
  };
}

const stepFrom: Record<ThreadState, ThreadStep | null> = {
  question: 'plan',
  planned: 'hold',
  held: 'talk',
  talked: 'reflect',
  reflected: 'agree',
  agreed: null,
};

function mayOf(row: ConsultationRow, thread: Thread, { user, today }: Asker): Consultation['may'] {
  const part = consultationPolicy.partOf(user, row);
  const may = (step: ThreadStep) => refusalOf(step, thread, { part, today }) === null;
  const takesPart = part !== null && thread.teacherHere;
  return {
    plan: may('plan'),
    hold: may('hold'),
    talk: may('talk'),
    reflect: may('reflect'),
    agree: may('agree'),
    back: may('back'),
    share: consultationPolicy.share(user, row),
    addAgreement: takesPart && isHeld(thread.state) && thread.state !== 'agreed',
    finishAgreement: takesPart,
    remove: part === 'teacher' && thread.state === 'question',
  };
}

export function toConsultation(row: ConsultationRow, content: ContentRow | undefined, asker: Asker): Consultation {
  return Consultation.parse(courseOf(row, content, asker));
}

function courseOf(row: ConsultationRow, content: ContentRow | undefined, asker: Asker): Consultation {
  const { school, teacher, visitor, group, agreements, shares, visitOn, createdAt, updatedAt, ...rest } = row;
  const { user, today } = asker;
  const thread = threadOf(row, content, today);
  const part = consultationPolicy.partOf(user, row);
  const open = agreements.filter(({ doneAt }) => doneAt === null).map(({ dueOn }) => toDay(dueOn));
  const step = part && stepFrom[thread.state];
  return {
    ...rest,
    state: thread.state,
    cover: row.cover as Consultation['cover'],
    schoolName: school.name,
    teacherName: fullName(teacher),
    visitorName: visitor && fullName(visitor),
    groupName: group?.name ?? null,
    visitOn: visitOn && toDay(visitOn),
    agreements: {
      open: open.length,
      late: open.filter((day) => day < today).length,
      nextOn: open.sort()[0] ?? null,
    },
    left: { teacher: !thread.teacherHere, visitor: thread.visitorHere === false },
    part: part ?? (content && shares.some(({ staffId }) => staffId === user.staffId) ? 'shared' : null),
    question: content ? (content.texts.find(({ key }) => key === 'question')?.text ?? '') : null,
    next: step ? { step, waitsFor: refusalOf(step, thread, { part, today }) } : null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    may: mayOf(row, thread, asker),
  };
}

export const formOf = ({ form, school }: Pick<ContentRow, 'form' | 'school'>): FormItem[] =>
  FormItem.array().parse(form ?? school.consultationForm?.items ?? []);

export function toDetail(row: ConsultationRow, content: ContentRow | undefined, asker: Asker): ConsultationDetail {
  const course = courseOf(row, content, asker);
  if (!content) return ConsultationDetail.parse({ ...course, content: null, readers: null, sharedWith: null });
  const shared = content.shares.map(({ staffId, staff }) => ({ id: staffId, name: fullName(staff) }));
  const visitor = row.visitorId && row.visitor ? [{ id: row.visitorId, name: fullName(row.visitor) }] : [];
  return ConsultationDetail.parse({
    ...course,
    content: {
      lesson: content.lesson,
      form: formOf(content),
      sections: sectionsOf(row, content, asker),
      agreements: content.agreements.map(({ owner, dueOn, doneAt, ...agreement }) => ({
        ...agreement,
        ownerName: fullName(owner),
        dueOn: toDay(dueOn),
        doneAt: doneAt?.toISOString() ?? null,
      })),
    },
    readers: [{ id: row.teacherId, name: fullName(row.teacher) }, ...visitor, ...shared],
    sharedWith: shared,
  });
}

/** Every section there can be; of a line that left the form what was written in it stays. */
function sectionsOf(row: ConsultationRow, content: ContentRow, { user, today }: Asker) {
  const thread = threadOf(row, content, today);
  const part = consultationPolicy.partOf(user, row);
  const known = sectionKeys(formOf(content));
  const others = content.texts.map(({ key }) => key).filter((key) => !known.includes(key));
  return [...known, ...others].flatMap((key) => {
    const kind = kindOfSection(key);
    const written = content.texts.find((one) => one.key === key);
    return kind === null
      ? []
      : {
          key,
          kind,
          text: written?.text ?? '',
          version: written?.version ?? 0,
          updatedAt: written?.updatedAt.toISOString() ?? null,
          may: { write: known.includes(key) && mayWrite(kind, thread, part) },
        };
  });
}
