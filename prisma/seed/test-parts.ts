import { addDays, type Day } from '#domain/calendar/day';
import { schoolYearOf } from '#domain/calendar/school-year';
import type { Domain } from '#domain/results/levels';
import type { BoardRows, Row } from './board-tables';
import type { GeneratedBoard } from './generate-board';
import { Random } from './random';

const partsOf: Record<Domain, readonly [string, number][]> = {
  rekenen: [
    ['getallen', 0.06],
    ['verhoudingen en breuken', -0.12],
    ['meten en meetkunde', 0.02],
    ['verbanden', -0.05],
  ],
  lezen: [
    ['begrijpen', 0.03],
    ['interpreteren', -0.06],
    ['samenvatten', -0.1],
    ['opzoeken', 0.08],
  ],
  taalverzorging: [
    ['onveranderlijke woorden', 0.07],
    ['werkwoorden', -0.13],
    ['interpunctie', 0.02],
  ],
};

/** The parts of this many days: the last two test periods. */
const days = 330;

/**
 * Toetsonderdelen of the last tests of the first school, and a test of its method of this autumn: what a plan looks at beside
 * levels. Drawn apart, so that no score of the board changes by it.
 */
export function addTestParts({ rows, schoolIds }: Pick<GeneratedBoard, 'rows' | 'schoolIds'>, today: Day): void {
  const [school = ''] = schoolIds;
  const random = new Random(Number.parseInt(school.slice(9, 13) + school.slice(0, 4), 16));
  const norms = new Map(rows.Norm.map((norm) => [placeOf(norm), norm]));
  const from = addDays(today, -days);
  for (const result of rows.Result.filter((row) => row.schoolId === school && String(row.takenOn) >= from)) {
    const norm = norms.get(placeOf(result));
    if (!norm || result.score === null) continue;
    const z = (Number(result.score) - Number(norm.mean)) / Number(norm.sd);
    for (const [part, harder] of partsOf[result.domain as Domain])
      rows.ResultPart.push(partOf(random, { resultId: result.id, part, share: 0.62 + 0.13 * z + harder, total: 15 }));
  }
  addMethodTest(rows, { school, random, today });
}

const placeOf = ({ instrumentId, yearGroup, moment }: Pick<Row<'Norm'>, 'instrumentId' | 'yearGroup' | 'moment'>) =>
  [instrumentId, yearGroup, moment].join(' ');

type Drawn = { resultId: Row<'Result'>['id']; part: string; share: number; total: number };

function partOf(random: Random, { resultId, part, share, total }: Drawn): Row<'ResultPart'> {
  const right = Math.round(total * share + 1.4 * random.normal());
  return { resultId, part, right: Math.max(0, Math.min(total, right)), total };
}

function addMethodTest(
  rows: BoardRows,
  { school, random, today }: { school: string; random: Random; today: Day },
): void {
  const instrumentId = random.uuid();
  const [provider] = rows.Provider;
  rows.Instrument.push({
    id: instrumentId,
    providerId: provider?.id ?? null,
    code: 'methode-rekenen-blok-2',
    name: 'Methodetoets rekenen blok 2',
    kind: 'method',
  });
  const present = rows.Enrolment.filter(
    (row) => row.schoolId === school && row.schoolYear === schoolYearOf(today) && Number(row.yearGroup) >= 3,
  );
  for (const { pupilId, yearGroup, importId } of present) {
    if (random.chance(0.05)) continue;
    const resultId = random.uuid();
    const takenOn = addDays(today, -random.whole(12, 16));
    const parts = ['sommen met blokjes', 'sommen op papier'].map((part, n) =>
      partOf(random, { resultId, part, share: 0.78 - 0.16 * n, total: 10 }),
    );
    rows.Result.push({
      ...{ id: resultId, pupilId, schoolId: school, instrumentId, domain: 'rekenen', yearGroup, moment: 'B', takenOn },
      ...{ score: right(parts), referenceLevel: null, source: 'demo', broughtAlong: false, importId },
    });
    rows.ResultPart.push(...parts);
  }
}

const right = (parts: readonly Row<'ResultPart'>[]) => parts.reduce((sum, part) => sum + Number(part.right), 0);
