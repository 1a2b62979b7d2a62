import type { Collected, Lines, Mentioned } from './read-rows';
import { withoutRepeats } from './repeated-rows';

type Keys = ReadonlyMap<string, string>;
type Read = Collected & { lines: Lines };

/**
 * Rows under the second key of a merged pupil are read as rows of that pupil. Who the pupil is, says the key that stayed:
 * a row of `pupils` under the other one is passed over, and that is said.
 */
export function underPresentKeys<Upload extends Read>(read: Upload, keys: Keys): Upload {
  if (keys.size === 0) return read;
  const found: Collected = {
    errors: [...read.errors],
    warnings: [...read.warnings],
    mentioned: mentionedUnder(read, keys),
  };
  const { lines } = read;
  return {
    ...read,
    lines: {
      ...lines,
      pupils: lines.pupils.filter(({ file, row, values }) => {
        const hint = keys.get(values.pupil);
        if (hint !== undefined)
          found.warnings.push({ file, row, column: 'pupil', code: 'row.secondKey', value: values.pupil, hint });
        return hint === undefined;
      }),
      enrolments: withoutRepeats('enrolments', lines.enrolments.map(renamed(keys)), found),
      results: withoutRepeats('results', lines.results.map(renamed(keys)), found),
      outcomes: withoutRepeats('outcomes', lines.outcomes.map(renamed(keys)), found),
    },
    ...found,
  };
}

const renamed =
  (keys: Keys) =>
  <Row extends { values: { pupil: string } }>(line: Row): Row => {
    const pupil = keys.get(line.values.pupil);
    return pupil === undefined ? line : { ...line, values: { ...line.values, pupil } };
  };

function mentionedUnder({ mentioned }: Read, keys: Keys): Mentioned {
  const present = (key: string) => keys.get(key) ?? key;
  return {
    ...mentioned,
    pupils: new Set([...mentioned.pupils].map(present)),
    references: mentioned.references.map((one) => ({ ...one, pupil: one.pupil && present(one.pupil) })),
  };
}
