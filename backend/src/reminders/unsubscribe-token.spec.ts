import { readUnsubscribeToken, unsubscribePath } from './unsubscribe-token';

const one = { boardId: 'b', staffId: 's', kind: 'digest' };
const token = unsubscribePath('secret', one).split('/').pop() ?? '';

it('reads back what it wrote', () => {
  expect(readUnsubscribeToken('secret', token)).toEqual(one);
});

it('refuses a changed link and one of another Koers', () => {
  expect(readUnsubscribeToken('secret', token.replace('b.s', 'b.t'))).toBeNull();
  expect(readUnsubscribeToken('other', token)).toBeNull();
  expect(readUnsubscribeToken('secret', 'nonsense')).toBeNull();
});
