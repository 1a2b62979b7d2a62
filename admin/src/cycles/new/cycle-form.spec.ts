import { wordsIn } from '../../figures/spec-support/words-in';
import { cyclesNl } from '../../i18n/cycles.nl';
import { emptyCycle, toCycle, withDomain } from './cycle-form';

const words = wordsIn(cyclesNl.cycles, 'nl');
const fresh = emptyCycle('school', '2026-11-25', words);

it('begins with the present school year and the most usual focus', () => {
  expect(fresh).toMatchObject({ schoolYear: '2026-2027', half: 0, domain: 'lezen', focus: 'begrijpend lezen' });
});

it('proposes a focus with another domain, and leaves one that somebody wrote', () => {
  expect(withDomain(fresh, 'rekenen', words).focus).toBe('automatiseren');
  const own = { ...fresh, focus: 'lezen met plezier' };
  expect(withDomain(own, 'rekenen', words)).toMatchObject({ domain: 'rekenen', focus: 'lezen met plezier' });
});

it('sends who was chosen as what', () => {
  expect(toCycle({ ...fresh, members: { an: 'coach' } })).toMatchObject({
    ownerId: null,
    members: [{ staffId: 'an', part: 'coach' }],
  });
});
