import { deviceWords } from './device-words';

const edge =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/604.1';

it.each([
  ['a browser that names three others', edge, 'Edge, Windows'],
  ['a telephone that names another system', phone, 'Safari, iPhone'],
  ['a program', 'curl/8.5.0', 'curl/8.5.0'],
  ['nothing at all', '', null],
])('recognises %s', (_what, userAgent, words) => {
  expect(deviceWords(userAgent)).toBe(words);
});
