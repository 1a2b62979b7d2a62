const browsers = [
  ['Edge', /\bEdg\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\bChrome\//],
  ['Safari', /\bSafari\//],
] as const;
const systems = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

type Known = readonly (readonly [string, RegExp])[];
const first = (known: Known, text: string) => known.find(([, pattern]) => pattern.test(text))?.[0];

/** «Firefox, Windows» out of the user agent; null when nothing of it is known. */
export function deviceWords(userAgent: string): string | null {
  const words = [first(browsers, userAgent), first(systems, userAgent)].filter((word) => word !== undefined);
  return words.length > 0 ? words.join(', ') : userAgent.slice(0, 40) || null;
}
