import type { Cycle, CycleDetail } from '#contract/cycles';
import { formatsFor } from '../figures/format';
import { wordsIn } from '../figures/spec-support/words-in';
import { cyclesNl } from '../i18n/cycles.nl';
import {
  factOf,
  fullOf,
  fullOfStep,
  nextInStep,
  nextOf,
  nextShort,
  periodOf,
  progressOf,
  type Saying,
} from './cycle-sentences';

const words = wordsIn(cyclesNl.cycles, 'nl');
const saying: Saying = { words, formats: formatsFor('nl') };
const fact = (name: 'concerns' | 'goals' | 'plansDiscussed' | 'owner', have: number, of: number) =>
  ({ step: 'plan', fact: name, have, of, done: have >= of, by: 'coach' }) as const;

it('names a whole school year, and its halves', () => {
  expect(periodOf({ schoolYear: '2026-2027', half: 0 }, words)).toBe('schooljaar 2026-2027');
  expect(periodOf({ schoolYear: '2026-2027', half: 1 }, words)).toBe('augustus 2026 – januari 2027');
  expect(periodOf({ schoolYear: '2026-2027', half: 2 }, words)).toBe('februari – juli 2027');
});

it.each([
  [fact('plansDiscussed', 7, 9), '7 van 9 groepsplannen besproken'],
  [fact('plansDiscussed', 0, 0), 'Nog geen groepen om een plan voor te maken'],
  [fact('concerns', 0, 1), '0 van 1 zorg beantwoord'],
  [fact('concerns', 0, 0), 'Geen zorgen ingebracht'],
  [fact('goals', 0, 1), 'Nog geen doel vastgesteld'],
  [fact('goals', 1, 1), '1 doel vastgesteld'],
  [fact('goals', 2, 1), '2 doelen vastgesteld'],
  [fact('owner', 0, 1), 'Nog geen eigenaar'],
])('tells a fact as what is there: %o', (one, said) => expect(factOf(one, words)).toBe(said));

it('draws a line only where there is more than one to count, and never over its end', () => {
  expect(fullOf({ have: 7, of: 9 })).toBe(78);
  expect(fullOf({ have: 12, of: 9 })).toBe(100);
  expect(fullOf({ have: 0, of: 1 })).toBeNull();
});

const step = { step: 'situation', state: 'underWay', done: 1, of: 4, dueOn: '2026-09-26' } as const;

it('leaves a step empty that has not begun, though nothing is asked in a part of it', () => {
  expect(fullOfStep(step)).toBe(25);
  expect(fullOfStep({ ...step, state: 'notBegun' })).toBe(0);
});

it('says what comes next, by whom and when', () => {
  const next = { step: 'plan', fact: 'plansDiscussed', by: 'coach', dueOn: '2026-10-24' } as const;
  const running: Pick<Cycle, 'next' | 'state' | 'closedAt'> = { next, state: 'running', closedAt: null };
  expect(nextOf(running, saying)).toBe('Nu: bespreek de groepsplannen, door de IB, uiterlijk 24 oktober 2026.');
  expect(nextShort(running, saying)).toBe('bespreek de groepsplannen (IB, 24 okt 2026)');
  expect(nextOf({ ...running, next: null }, saying)).toContain('Alles van deze cyclus is gedaan.');
  expect(nextShort({ next: null }, saying)).toBe('–');
  const closed = { next: null, state: 'closed', closedAt: '2027-07-01T10:00:00.000Z' } as const;
  expect(nextOf(closed, saying)).toBe('Afgesloten op 1 juli 2027.');
});

it('says what one step waits for, and nothing of a step in which all is done', () => {
  const cycle = (done: boolean) =>
    ({
      facts: [{ step: 'situation', fact: 'conclusion', have: 0, of: 1, done, by: 'workgroup' }],
      progress: [step],
    }) as unknown as CycleDetail;
  expect(nextInStep(cycle(false), 'situation', saying)).toBe(
    'Volgende in deze stap: schrijf de conclusie, door de werkgroep, uiterlijk 26 september 2026.',
  );
  expect(nextInStep(cycle(true), 'situation', saying)).toBeNull();
  expect(nextInStep(cycle(false), 'plan', saying)).toBeNull();
});

it('tells the five bars to who cannot see them', () => {
  const progress = [step, { ...step, step: 'plan', state: 'notBegun', done: 2 } as const];
  expect(progressOf({ progress }, words)).toBe('stap 1 beginsituatie: bezig, 1 van 4; stap 2 plan: nog niet begonnen');
});
