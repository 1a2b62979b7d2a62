import { addDays, type Day } from '#domain/calendar/day';
import type { Stay, TestTaken } from '#domain/forecast/board-history';
import type { Domain, Level } from '#domain/results/levels';
import type { TestMoment } from '#domain/results/moments';
import { type NormPlace, normOf } from '#domain/results/norm-of-result';
import type { Spread } from '#domain/results/z-score';
import { fieldEnd, itemEnd, type NormRow, partEnd } from './board-history.queries';

type Instrument = { id: string; code: string; provider: { code: string } };
/** A test as it was given: half a million tests share some hundred of those. */
type TestGiven = Omit<TestTaken, 'takenOn' | 'score' | 'norm' | 'reported'> & { normOn: (day: Day) => Spread | null };

/** The tests of a line. `instruments`: those that were asked for, in that order; `norms`: newest first. */
export function testsUnpacker(
  instruments: readonly Instrument[],
  norms: readonly NormRow[],
): (packed: string | null) => TestTaken[] {
  const givenOf = remembered((text) => toGiven(text, instruments, norms));
  const dayOf = remembered((text) => text);
  const toTest = (item: string): TestTaken => {
    const [given = '', day = '', score, reported] = item.split(partEnd);
    const { domain, yearGroup, moment, provider, series, normOn } = givenOf(given);
    const takenOn = dayOf(day);
    return {
      domain,
      yearGroup,
      moment,
      takenOn,
      provider,
      series,
      score: score ? Number(score) : null,
      norm: normOn(takenOn),
      reported: reported ? (reported as Level) : null,
    };
  };
  return (packed) => (packed === null ? [] : packed.split(itemEnd).map(toTest));
}

function toGiven(text: string, instruments: readonly Instrument[], norms: readonly NormRow[]): TestGiven {
  const [place, domain, group, moment, testLevel] = text.split(fieldEnd);
  const { id, code, provider } = instruments[Number(place) - 1] as Instrument;
  const at = { yearGroup: Number(group), moment: moment as TestMoment };
  const own = norms.filter(({ instrumentId }) => instrumentId === id);
  const normOn = normFinder(own, { ...at, testLevel: testLevel || null });
  return { domain: domain as Domain, ...at, provider: provider.code, series: code, normOn };
}

/** Between two days on which a norm begins or has ended the same one holds, so that it is looked for once. */
function normFinder(norms: readonly NormRow[], place: NormPlace): (day: Day) => Spread | null {
  const ends = norms.flatMap(({ validUntil }) => (validUntil === null ? [] : [addDays(validUntil, 1)]));
  const edges = [...new Set([...norms.map(({ validFrom }) => validFrom), ...ends])];
  const found: (Spread | null)[] = [];
  return (takenOn) => {
    let passed = 0;
    for (const edge of edges) if (edge <= takenOn) passed++;
    let spread = found[passed];
    if (spread === undefined) {
      const norm = normOf(norms, { ...place, takenOn });
      found[passed] = spread = norm && { mean: norm.mean, sd: norm.sd };
    }
    return spread;
  };
}

/** The stays of a line: pupils of one group share theirs. */
export function staysUnpacker(): (packed: string | null) => Stay[] {
  const stayOf = remembered(toStay);
  return (packed) => (packed === null ? [] : packed.split(itemEnd).map(stayOf));
}

function toStay(text: string): Stay {
  const [schoolId = '', resultsYear, yearGroup, fromOn = '', untilOn] = text.split(fieldEnd);
  return { schoolId, resultsYear: Number(resultsYear), yearGroup: Number(yearGroup), fromOn, untilOn: untilOn ?? null };
}

/** Made once for each text. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    let one = made.get(text);
    if (one === undefined) made.set(text, (one = make(text)));
    return one;
  };
}
