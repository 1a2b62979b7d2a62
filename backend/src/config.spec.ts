import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentNames, readConfig } from './config';

const hosted = {
  DATABASE_URL: 'postgresql://owner@db/koers',
  KOERS_APP_PASSWORD: 'x'.repeat(12),
  KOERS_QUEUE_PASSWORD: 'y'.repeat(12),
  KOERS_SECRET: 'z'.repeat(32),
};

it('is a demo with its own database when nothing is set', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 3000,
    embedded: true,
    demo: true,
    publicUrl: 'http://localhost:3000',
    publicUrlIsSet: false,
  });
  for (const given of [{ PORT: '3001' }, { KOERS_PUBLIC_URL: 'https://koers.test' }])
    expect(readConfig(given)).toMatchObject({ publicUrlIsSet: true });
});

it('is no demo on somebody’s own database, unless asked', () => {
  expect(readConfig(hosted)).toMatchObject({ embedded: false, demo: false });
  expect(readConfig({ ...hosted, KOERS_DEMO: '1' }).demo).toBe(true);
});

it('names every problem at once and no value', () => {
  const read = () => readConfig({ PORT: 'geheim', REDIS_URL: 'geheim' });
  expect(read).toThrow(/PORT.*REDIS_URL/);
  expect(read).not.toThrow(/geheim/);
});

it('asks for the secrets that go with an own database', () => {
  expect(() => readConfig({ DATABASE_URL: hosted.DATABASE_URL })).toThrow(
    /KOERS_APP_PASSWORD, KOERS_QUEUE_PASSWORD, KOERS_SECRET/,
  );
});

it('explains every setting in .env.example, and no other', () => {
  const text = readFileSync(join(__dirname, '../../.env.example'), 'utf8');
  const named = [...text.matchAll(/^#?\s?([A-Z_]+)=/gm)].map(([, name]) => name).sort();
  expect(named).toEqual([...environmentNames].sort());
});
