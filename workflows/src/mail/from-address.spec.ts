import { fromOf } from './from-address';

it('keeps the address and takes the name of the board', () => {
  expect(fromOf('Koers <koers@koers.test>', 'Stichting De Waard')).toEqual({
    name: 'Stichting De Waard',
    address: 'koers@koers.test',
  });
  expect(fromOf('koers@koers.test', 'De Waard')).toEqual({ name: 'De Waard', address: 'koers@koers.test' });
});

it('is what the operator set when the board chose nothing', () => {
  expect(fromOf('Koers <koers@koers.test>', null)).toBe('Koers <koers@koers.test>');
});
