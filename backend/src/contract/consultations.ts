import { z } from 'zod';
import { sectionKinds } from '#domain/consultations/sections';
import { threadStates, threadSteps } from '#domain/consultations/thread';
import { listQuery } from './list';
import { Day, Instant } from './primitives';

export const ConsultationState = z.enum(threadStates);
export const ConsultationStep = z.enum(threadSteps);
/** Whether somebody looks after the class of the visitor meanwhile. */
export const Cover = z.enum(['notNeeded', 'toArrange', 'arranged']);
/** What one has to do with a consultation; null for who knows only its course. */
export const ConsultationPart = z.enum(['teacher', 'visitor', 'shared']);

const longText = z.string().max(10_000);
const shortText = z.string().trim().max(200);

export const FormItem = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  label: z.string().trim().min(1).max(120),
  kind: z.enum(['text', 'seen']),
});
export type FormItem = z.infer<typeof FormItem>;

export const ConsultationSection = z.object({
  key: z.string(),
  kind: z.enum(sectionKinds),
  text: z.string(),
  /** 0 as long as nobody wrote anything. */
  version: z.number().int(),
  updatedAt: Instant.nullable(),
  may: z.object({ write: z.boolean() }),
});
export type ConsultationSection = z.infer<typeof ConsultationSection>;

export const ConsultationAgreement = z.object({
  id: z.uuid(),
  text: z.string(),
  ownerId: z.uuid(),
  ownerName: z.string(),
  dueOn: Day,
  doneAt: Instant.nullable(),
});
export type ConsultationAgreement = z.infer<typeof ConsultationAgreement>;

export const Consultation = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  teacherId: z.uuid(),
  teacherName: z.string(),
  visitorId: z.uuid().nullable(),
  visitorName: z.string().nullable(),
  groupId: z.uuid().nullable(),
  groupName: z.string().nullable(),
  state: ConsultationState,
  collegial: z.boolean(),
  visitOn: Day.nullable(),
  cover: Cover,
  agreements: z.object({ open: z.number().int(), late: z.number().int(), nextOn: Day.nullable() }),
  /** Who is no longer there: a thread without its teacher rests, one without its visitor can be planned anew. */
  left: z.object({ teacher: z.boolean(), visitor: z.boolean() }),
  part: ConsultationPart.nullable(),
  /** Null for who may not read what is written. */
  question: z.string().nullable(),
  /** The step that comes next, and what it still waits for. */
  next: z.object({ step: ConsultationStep, waitsFor: z.string().nullable() }).nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  version: z.number().int(),
  may: z.object({
    plan: z.boolean(),
    hold: z.boolean(),
    talk: z.boolean(),
    reflect: z.boolean(),
    agree: z.boolean(),
    back: z.boolean(),
    share: z.boolean(),
    addAgreement: z.boolean(),
    finishAgreement: z.boolean(),
    remove: z.boolean(),
  }),
});
export type Consultation = z.infer<typeof Consultation>;

const Person = z.object({ id: z.uuid(), name: z.string() });

export const ConsultationDetail = Consultation.extend({
  content: z
    .object({
      lesson: z.string(),
      form: z.array(FormItem),
      sections: z.array(ConsultationSection),
      agreements: z.array(ConsultationAgreement),
    })
    .nullable(),
  /** Everybody who can read what is written, by name: for the line «wie ziet dit». Null for who cannot. */
  readers: z.array(Person).nullable(),
  sharedWith: z.array(Person).nullable(),
});
export type ConsultationDetail = z.infer<typeof ConsultationDetail>;

export const ConsultationList = listQuery(
  {
    schoolId: z.uuid().optional(),
    teacherId: z.uuid().optional(),
    part: ConsultationPart.optional(),
    state: ConsultationState.optional(),
  },
  ['updatedAt', 'visitOn', 'createdAt'],
);
export type ConsultationList = z.infer<typeof ConsultationList>;

export const ConsultationCreate = z.strictObject({
  question: longText.refine((text) => text.trim().length > 0, { error: 'The question comes first.' }),
  /** Of one's own; left out by who teaches at one school. */
  schoolId: z.uuid().optional(),
  groupId: z.uuid().nullable().default(null),
});
export type ConsultationCreate = z.infer<typeof ConsultationCreate>;

export const ConsultationPlan = z.strictObject({
  visitOn: Day,
  visitorId: z.uuid(),
  lesson: shortText.default(''),
  cover: Cover.default('notNeeded'),
});
export type ConsultationPlan = z.infer<typeof ConsultationPlan>;

export const SectionChange = z.strictObject({ text: longText });
export type SectionChange = z.infer<typeof SectionChange>;

export const ConsultationShares = z.strictObject({ staffIds: z.array(z.uuid()).max(20) });
export type ConsultationShares = z.infer<typeof ConsultationShares>;

export const AgreementCreate = z.strictObject({
  text: z.string().trim().min(1).max(1000),
  ownerId: z.uuid(),
  dueOn: Day,
});
export type AgreementCreate = z.infer<typeof AgreementCreate>;

export const AgreementChange = AgreementCreate.extend({ done: z.boolean() }).partial();
export type AgreementChange = z.infer<typeof AgreementChange>;

/** Who can be asked: the people of one's schools, without e-mail addresses or anything else. */
export const Colleague = Person.extend({
  schoolId: z.uuid(),
  role: z.enum(['teacher', 'coach', 'schoolLeader', 'adviser']),
});
export type Colleague = z.infer<typeof Colleague>;
