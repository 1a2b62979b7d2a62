import { z } from 'zod';
import { dataKeys } from '#domain/conversations/evidence-lines';
import { ConversationLevel } from './conversations';

export const TemplateQuestion = z.strictObject({
  /** One of Koers, or made up by the board for its own question. */
  key: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,40}$/)
    .refine((key) => !['wentWell', 'support', 'agreements', ...dataKeys].includes(key), 'a part of every agenda'),
  /** Null: in the words of Koers. */
  text: z.string().trim().min(1).max(300).nullable(),
});

/** The questions of a level, as this board asks them. */
export const ConversationTemplate = z.object({
  level: ConversationLevel,
  questions: z.array(TemplateQuestion),
  /** False: those of Koers, which the board did not change. */
  isOwn: z.boolean(),
  /** 0 as long as it is not. */
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type ConversationTemplate = z.infer<typeof ConversationTemplate>;

export const ConversationTemplates = z.object({ data: z.array(ConversationTemplate) });
export type ConversationTemplates = z.infer<typeof ConversationTemplates>;

export const TemplateChange = z.strictObject({
  questions: z
    .array(TemplateQuestion)
    .max(40)
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'each question once'),
});
export type TemplateChange = z.infer<typeof TemplateChange>;
