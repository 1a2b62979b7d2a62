import { queueNames, queueOf } from '#workflows/queues';
import { slotRules } from '#workflows/schedule/slot-rules';
import { filesUnder, read } from './source-files';

const table = read('workflows/README.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, when = '', job = '', does = '', twice = '']) => ({ when, job, does, twice }))
  .slice(1);
const rowOf = (name: string) =>
  table.filter(({ when, job }) => [when, job].some((cell) => cell.includes(`\`${name}\``)));

it('every slot stands in the table of the workflows with its times, and nothing else is called a slot there', () => {
  const named = table.flatMap(({ job }) => /^slot `(\w+)`/.exec(job)?.[1] ?? []);
  expect(named.sort()).toEqual(Object.keys(slotRules).sort());
  for (const [task, { dailyAt }] of Object.entries(slotRules))
    expect(rowOf(task)[0]?.when).toEqual(expect.stringContaining(dailyAt[0]));
});

it('every job stands in it once, with who does it', () => {
  const named = table.flatMap(({ when }) => /^`([\w.]+)`$/.exec(when)?.[1] ?? []);
  expect(named.sort()).toEqual(Object.keys(queueOf).sort());
  const files = filesUnder('workflows/src');
  for (const type of named) {
    const handler = /^`([\w/-]+\.processor)`/.exec(rowOf(type)[0]?.job ?? '')?.[1];
    const file = files.find((path) => path === `workflows/src/${handler}.ts`) ?? '';
    expect([type, read(file).includes(`'${type}'`)]).toEqual([type, true]);
  }
});

it('every processor of the code stands in it', () => {
  const processors = filesUnder('workflows/src').filter((path) => path.endsWith('.processor.ts'));
  const missing = processors
    .map((path) => path.replace('workflows/src/', '').replace('.ts', ''))
    .filter((name) => !table.some(({ job }) => job.includes(`\`${name}\``)));
  expect(missing).toEqual([]);
});

it('says of every row why twice is harmless', () => {
  expect(table.filter(({ does, twice }) => does === '' || twice === '')).toEqual([]);
});

it('names the queues that there are', () => {
  const [sentence = ''] = /\*\*\w+ queues\.\*\* [^.]*\./.exec(read('workflows/README.md')) ?? [];
  expect([...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(expect.arrayContaining([...queueNames]));
  expect(sentence).toContain('**Three queues.**');
  expect(queueNames).toHaveLength(3);
});
