import type { TemplateQuestion } from '#domain/conversations/levels';

export type QuestionRow = { key: string; text: string };
type Usual = (key: string) => string | null;

/** The questions as they are written, those of Koers in its words. */
export const textsOf = (questions: readonly TemplateQuestion[], usual: Usual): QuestionRow[] =>
  questions.map(({ key, text }) => ({ key, text: text ?? usual(key) ?? '' }));

/** What is the same as Koers says stays so in both languages; what is empty is left out. */
export const toQuestions = (rows: readonly QuestionRow[], usual: Usual): TemplateQuestion[] =>
  rows
    .map(({ key, text }) => ({ key, text: text.trim() }))
    .filter(({ text }) => text !== '')
    .map(({ key, text }) => ({ key, text: text === usual(key) ? null : text }));
