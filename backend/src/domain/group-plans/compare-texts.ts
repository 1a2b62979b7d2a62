export type Piece = { text: string; kind: 'same' | 'gone' | 'new' };

/** More words than this are compared as a whole: the table below grows with the square. */
const mostWords = 1500;

/** What an older text lost and a newer one gained, word by word (longest common subsequence). */
export function compareTexts(before: string, after: string): Piece[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length > mostWords || fresh.length > mostWords)
    return before === after
      ? joined([{ text: after, kind: 'same' }])
      : joined([
          { text: before, kind: 'gone' },
          { text: after, kind: 'new' },
        ]);
  const width = fresh.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      longest[i * width + j] =
        old[i] === fresh[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      pieces.push({ text: old[i++] as string, kind: 'same' });
      j++;
    } else if (
      j >= fresh.length ||
      (i < old.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    )
      pieces.push({ text: old[i++] as string, kind: 'gone' });
    else pieces.push({ text: fresh[j++] as string, kind: 'new' });
  }
  return joined(pieces);
}

/** Each word with the space behind it, so that the pieces add up to the texts. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*?|\s+$/g) ?? [];

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else if (piece.text !== '') result.push({ ...piece });
  }
  return result;
}
