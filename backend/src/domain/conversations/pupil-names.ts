const letters = /[\p{L}\p{M}'’-]+/gu;
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/s$/, '');

/**
 * Whether a text holds one of these names as a word, in any spelling of capitals and accents and with an s of possession.
 * Rather too often than once too little: what is found here does not leave Koers by mail.
 */
export function holdsName(text: string, names: readonly string[]): boolean {
  const known = new Set(names.flatMap((name) => name.match(letters) ?? []).map(plain).filter((word) => word.length > 1)); // prettier-ignore
  return (text.match(letters) ?? []).some((word) => known.has(plain(word)));
}
