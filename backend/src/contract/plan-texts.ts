import { z } from 'zod';
import { SectionKey } from './group-plans';
import { listQuery } from './list';
import { Domain, YearGroup } from './primitives';

/** block: one section · template: several · step: a line of the school's own leerlijn. */
export const PlanTextKind = z.enum(['block', 'template', 'step']);

const values = {
  schoolId: z.uuid(),
  kind: PlanTextKind,
  domain: Domain.nullable(),
  yearGroup: YearGroup.nullable(),
  title: z.string().trim().min(1).max(200),
  texts: z.partialRecord(SectionKey, z.string().max(4000)),
};

export const PlanText = z.object({
  ...values,
  id: z.uuid(),
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type PlanText = z.infer<typeof PlanText>;

/** A step is of one year group and has no text of its own; the others have a text. */
const fits = ({ kind, yearGroup, texts }: Pick<PlanText, 'kind' | 'yearGroup' | 'texts'>) =>
  kind === 'step' ? yearGroup !== null : yearGroup === null && Object.values(texts).some((text) => text.trim() !== '');

export const PlanTextCreate = z
  .strictObject({
    ...values,
    domain: Domain.nullable().default(null),
    yearGroup: YearGroup.nullable().default(null),
    texts: values.texts.default({}),
  })
  .refine(fits, { path: ['texts'], error: 'planText.incomplete' });
export type PlanTextCreate = z.infer<typeof PlanTextCreate>;

export const PlanTextChange = z.strictObject({ title: values.title.optional(), texts: values.texts.optional() });
export type PlanTextChange = z.infer<typeof PlanTextChange>;

export const PlanTextList = listQuery(
  { schoolId: z.uuid().optional(), kind: PlanTextKind.optional(), domain: Domain.optional() },
  ['title', 'kind'],
);
export type PlanTextList = z.infer<typeof PlanTextList>;

export const PlanBudget = z.strictObject({
  schoolId: z.uuid(),
  words: z.number().int().min(10).max(2000),
  minutes: z.number().int().min(5).max(600),
});
export type PlanBudget = z.infer<typeof PlanBudget>;
