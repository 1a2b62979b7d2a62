import { conversationWordsEn } from '#contract/conversation-words.en';
import { conversationWordsNl } from '#contract/conversation-words.nl';
import type { Language } from '#contract/primitives';
import type { Saying } from '#domain/conversations/sentences';

type Texts = typeof conversationWordsNl;
/** Texts by part and key: `paper.minutes`. */
type Keys<Part> = Part extends string ? never : { [K in keyof Part & string]: Part[K] extends string ? K : `${K}.${Keys<Part[K]>}` }[keyof Part & string]; // prettier-ignore
export type PaperKey = Keys<Texts>;
/** What a paper is written with: the same words as the screen, and numbers and days as the language has them. */
export type PaperSaying = Omit<Saying, 'words'> & {
  words: (key: PaperKey, values?: Record<string, string | number>) => string;
};

export function sayingIn(language: Language): PaperSaying {
  const [texts, written] = language === 'en' ? [conversationWordsEn, 'en-GB'] : [conversationWordsNl, 'nl-NL'];
  const days = new Intl.DateTimeFormat(written, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const number = (value: number, digits = 1) =>
    new Intl.NumberFormat(written, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  return {
    words: (key, values = {}) => filled(textAt(texts, key), values),
    formats: {
      number,
      percent: (value) => number(value) + (language === 'en' ? '%' : '\u00a0%'),
      day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    },
  };
}

function textAt(texts: Texts, key: string): string {
  let at: unknown = texts;
  for (const part of key.split('.')) at = (at as Record<string, unknown>)[part];
  if (typeof at !== 'string') throw new Error(`No words for ${key}`);
  return at;
}

const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/%\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
