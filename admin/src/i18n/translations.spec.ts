import { errorCodes } from '#contract/errors';
import { en } from './en';
import { nl } from './nl';

type Messages = { [key: string]: string | Messages | undefined };

function leavesOf(messages: Messages, path = ''): Map<string, string> {
  const leaves = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') leaves.set(path + key, value);
    else if (value) for (const [below, text] of leavesOf(value, `${path}${key}.`)) leaves.set(below, text);
  }
  return leaves;
}

const dutch = leavesOf(nl as Messages);
const english = leavesOf(en as Messages);
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();
const own = [...dutch.keys()].filter((key) => !key.startsWith('ra.'));

it('says everything in both languages', () => {
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
});

it('fills in the same words in both languages', () => {
  const different = own.filter(
    (key) => placeholders(dutch.get(key)!).join() !== placeholders(english.get(key)!).join(),
  );
  expect(different).toEqual([]);
});

it('has one and many in both languages', () => {
  const different = own.filter((key) => dutch.get(key)!.includes('||||') !== english.get(key)!.includes('||||'));
  expect(different).toEqual([]);
});

it('has words for every refusal of the server', () => {
  expect(errorCodes.filter((code) => !dutch.get(`errors.${code}`))).toEqual([]);
});
