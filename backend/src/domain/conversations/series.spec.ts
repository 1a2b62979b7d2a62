import fc from 'fast-check';
import { conversationStates, conversationSteps, fits } from './conversation-state';
import { usualTemplate } from './levels';
import { placeOfNew, renewAgenda, reorder } from './series';

const points = [
  { id: 'a', origin: 'wentWell' },
  { id: 'b', origin: 'data' },
  { id: 'c', origin: 'question' },
  { id: 'd', origin: 'support' },
];

describe('the order of an agenda', () => {
  it('is what people asked, with what went well first and support last', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (asked) => {
        const found = reorder(points, asked) ?? [];
        expect([found[0], found[3]]).toEqual(['a', 'd']);
        expect(found.slice(1, 3)).toEqual(asked.filter((id) => id === 'b' || id === 'c'));
      }),
    );
  });

  it('is refused when a point is missing, unknown or there twice', () => {
    expect([reorder(points, ['a', 'b', 'c']), reorder(points, ['a', 'b', 'c', 'x']), reorder(points, ['a', 'b', 'b', 'd'])]).toEqual([null, null, null]); // prettier-ignore
  });

  it('has room for a new point before the support', () => {
    expect([placeOfNew(points), placeOfNew([])]).toEqual([3, 0]);
  });
});

describe('the course of a conversation', () => {
  const open = (state: (typeof conversationStates)[number]) => conversationSteps.filter((step) => fits(step, state));

  it('goes from planned to agenda, held and closed; what was closed stays', () => {
    expect(conversationStates.map(open)).toEqual([
      ['edit', 'setAgenda', 'refresh', 'addPoint'],
      ['edit', 'addPoint', 'write', 'agree', 'hold'],
      ['edit', 'addPoint', 'write', 'agree', 'close', 'next'],
      ['next'],
    ]);
  });

  it('begins with the questions of Koers, without words of its own', () => {
    expect(usualTemplate('boardLeader')[0]).toEqual({ key: 'taalRekenen', text: null });
  });
});

describe('an agenda made anew', () => {
  const known = (id: string, origin: string, key: string) => ({ id, origin, key, carriedFromId: null });
  const fresh = (origin: string, key: string) => ({ origin, key, carriedFromId: null });
  const there = [
    known('w', 'wentWell', 'wentWell'),
    known('q', 'question', 'trends'),
    known('o', 'own', ''),
    known('g', 'data', 'goals'),
    known('s', 'support', 'support'),
  ];

  it('keeps the place of what is in both and own points, drops what is gone and puts what is new where it would come today', () => {
    const made = [
      fresh('wentWell', 'wentWell'),
      fresh('data', 'plans'),
      fresh('question', 'trends'),
      fresh('support', 'support'),
    ];
    const { kept, added, removedIds, order } = renewAgenda(there, made);
    expect(kept.map(({ id }) => id)).toEqual(['w', 'q', 's']);
    expect([added, removedIds]).toEqual([[made[1]], ['g']]);
    expect(order).toEqual(['w', made[1], 'q', 'o', 's']);
  });

  it('puts new points one after another, behind a point that people have moved', () => {
    const moved = [there[0], there[2], there[1], there[4]].map((one) => one as NonNullable<typeof one>);
    const made = [
      fresh('wentWell', 'wentWell'),
      fresh('question', 'trends'),
      fresh('data', 'plans'),
      fresh('data', 'visits'),
      fresh('support', 'support'),
    ];
    expect(renewAgenda(moved, made).order).toEqual(['w', 'o', 'q', made[2], made[3], 's']);
  });

  it('lies around points people wrote before it was set: what went well opens, support closes', () => {
    const made = [fresh('wentWell', 'wentWell'), fresh('data', 'plans'), fresh('support', 'support')];
    expect(renewAgenda([known('o', 'own', '')], made).order).toEqual([made[0], made[1], 'o', made[2]]);
  });

  it('changes nothing when nothing changed, and lays all of it where there was nothing', () => {
    const again = renewAgenda(there, there.filter(({ origin }) => origin !== 'own').map(({ origin, key }) => fresh(origin, key))); // prettier-ignore
    expect([again.order, again.added, again.removedIds]).toEqual([['w', 'q', 'o', 'g', 's'], [], []]);
    const made = [fresh('wentWell', 'wentWell'), fresh('support', 'support')];
    expect(renewAgenda([], made).order).toEqual(made);
  });
});
