/**
 * A text of another group without the lines that name one of its pupils: a colleague may learn from an approach, not read about
 * children. `left`: how many lines stayed behind. Names count as whole words, capitals or not.
 */
export function withoutNames(text: string, names: readonly string[]): { text: string; left: number } {
  const wanted = names.map((name) => name.trim()).filter((name) => name !== '');
  if (wanted.length === 0) return { text, left: 0 };
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  const lines = text.split('\n');
  const kept = lines.filter((line) => !pattern.test(line));
  return { text: kept.join('\n'), left: lines.length - kept.length };
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
