import { type Domain, domains } from '#domain/results/levels';
import { momentOrder } from '#domain/results/moments';
import type { Random } from './random';

/** Where a pupil stands at the end of year group 8, per domain, in standard deviations of all pupils. */
export type Abilities = Record<Domain, number>;

const shared = 0.65; // correlation between the domains of one pupil
const withinSchools = 0.95;

export function drawAbilities(random: Random, effect: number): Abilities {
  const general = random.normal();
  const ability = () =>
    effect + withinSchools * (Math.sqrt(shared) * general + Math.sqrt(1 - shared) * random.normal());
  return { lezen: ability(), taalverzorging: ability(), rekenen: ability() };
}

/**
 * Correlation of a test with the outcome, rising towards the end: the assumption of the design notes for M5 up to B8
 * (in line with published test-retest figures), drawn through to year group 3.
 */
const correlations: readonly [number, number][] = [
  [momentOrder(3, 'M'), 0.5],
  [momentOrder(3, 'E'), 0.53],
  [momentOrder(4, 'M'), 0.56],
  [momentOrder(4, 'E'), 0.59],
  [momentOrder(5, 'M'), 0.62],
  [momentOrder(5, 'E'), 0.65],
  [momentOrder(6, 'M'), 0.7],
  [momentOrder(6, 'E'), 0.73],
  [momentOrder(7, 'M'), 0.77],
  [momentOrder(7, 'E'), 0.8],
  [momentOrder(8, 'B'), 0.82],
  [momentOrder(8, 'M'), 0.82],
];
const correlationAt = new Map(correlations);

/** What a pupil is off on one test is partly off on the next too. */
const carriedOver = 0.6;

/** The z-scores of one pupil over the years, test by test in order. */
export class Testing {
  private off: Abilities = { lezen: 0, taalverzorging: 0, rekenen: 0 };

  constructor(
    private readonly random: Random,
    private readonly abilities: Abilities,
  ) {
    for (const domain of domains) this.off[domain] = random.normal();
  }

  next(order: number): Abilities {
    const correlation = correlationAt.get(order) ?? 0.5;
    const score = (domain: Domain) => {
      this.off[domain] = carriedOver * this.off[domain] + Math.sqrt(1 - carriedOver ** 2) * this.random.normal();
      return correlation * this.abilities[domain] + Math.sqrt(1 - correlation ** 2) * this.off[domain];
    };
    return { lezen: score('lezen'), taalverzorging: score('taalverzorging'), rekenen: score('rekenen') };
  }
}
