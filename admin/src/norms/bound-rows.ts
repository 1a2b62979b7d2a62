/** One level as it is being typed; the last one has no lowest score. */
export type BoundRow = { level: string; from: string };

/** The rows of what is kept as one text, finished or not: `A=160|B=` is two rows. */
export const rowsOf = (text: string): BoundRow[] =>
  text === ''
    ? []
    : text.split('|').map((part) => {
        const [level = '', from = ''] = part.split('=');
        return { level, from };
      });

/** The text of the exchange format; signs that would part it are left out. */
export const textOf = (rows: readonly BoundRow[]): string =>
  rows
    .map(({ level, from }) => {
      const [name, score] = [level, from].map((typed) => typed.replace(/[|=]/g, ''));
      return score === '' ? name : `${name}=${score}`;
    })
    .join('|');

/** One row more below the others; of nothing two, since one level says nothing. */
export const withOneMore = (text: string): string => `${text}|`;

export const changedAt = (text: string, place: number, change: Partial<BoundRow>): string =>
  textOf(rowsOf(text).map((row, i) => (i === place ? { ...row, ...change } : row)));

export const withoutRow = (text: string, place: number): string =>
  textOf(rowsOf(text).filter((_row, i) => i !== place));
