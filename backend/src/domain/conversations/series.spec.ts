import fc from 'fast-check';
import { conversationStates, conversationSteps, fits } from './conversation-state';
import { usualTemplate } from './levels';
import { placeOfNew, reorder } from './series';

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
