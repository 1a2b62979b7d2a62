import { domainOf, fromAsSeen, toSettingsChange } from './sender-text';

it('sends an empty field as no choice', () => {
  expect(toSettingsChange({ sender: '  ', replyTo: '' })).toEqual({ sender: null, replyTo: null });
  expect(toSettingsChange({ sender: ' De Waard ', replyTo: 'vraag@waard.test' })).toEqual({
    sender: 'De Waard',
    replyTo: 'vraag@waard.test',
  });
});

it.each([
  ['Koers <koers@koers.test>', 'De Waard', 'De Waard <koers@koers.test>'],
  ['koers@koers.test', 'De Waard', 'De Waard <koers@koers.test>'],
  ['Koers <koers@koers.test>', ' ', 'Koers <koers@koers.test>'],
])('shows %s with the name «%s» as receivers see it', (from, sender, seen) => {
  expect(fromAsSeen(from, sender)).toBe(seen);
});

it('knows of which domain the mail comes', () => {
  expect(domainOf('Koers <koers@mail.koers.test>')).toBe('mail.koers.test');
  expect(domainOf('koers@koers.test')).toBe('koers.test');
});
