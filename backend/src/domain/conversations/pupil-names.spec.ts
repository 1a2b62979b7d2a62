import { holdsName } from './pupil-names';

const names = ['Noor', 'De Vries', 'Zoë'];

describe('a text that names a pupil', () => {
  it.each(['Noor extra oefenen', 'de ouders van NOOR', "Noor's plan", 'Noors plan', 'zoe: bellen', 'met Zoë-Anne en De Vries'])(
    'is found: %s',
    (text) => expect(holdsName(text, [...names, 'Zoë-Anne'])).toBe(true),
  ); // prettier-ignore

  it.each(['Groepsplannen bespreken', 'noordelijke vleugel', ''])('is not found: %j', (text) =>
    expect(holdsName(text, names)).toBe(false),
  );

  it('takes no single letter for a name', () => {
    expect(holdsName('e en o', ['E', 'o'])).toBe(false);
  });
});
