/** Breaks a text at the space nearest its middle; a short text stays one line. */
export function inTwoLines(text: string, longest = 24): string[] {
  if (text.length <= longest) return [text];
  const spaces = [...text].flatMap((sign, place) => (sign === ' ' ? [place] : []));
  const middle = text.length / 2;
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
