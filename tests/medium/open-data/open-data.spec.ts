import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { Database } from '#backend/database/database';
import { judgePublished, type PublishedSchool } from '#backend/open-data/indicators';
import { loadOpenData, shippedFiles } from '#backend/open-data/load-open-data';
import { outcomes } from '#domain/indicators/judge-school';
import { freshDatabase, type TestDatabase } from '../../support/database';

let place: TestDatabase;
let database: Database;
let schools: PublishedSchool[];
beforeAll(async () => {
  place = await freshDatabase();
  await loadOpenData(place.owner);
  database = new Database(place.app);
  schools = await judgePublished(database.common, 2025);
}, 60_000);
afterAll(async () => {
  await database.close();
  await place.drop();
});

const sample = Papa.parse<Record<string, string>>(
  readFileSync(
    join(__dirname, '../../fixtures/open-data/inspectie-leerresultaten-2023-2025-uitkomst-steekproef.csv'),
    'utf8',
  ).replace(/^\uFEFF/, ''),
  { header: true, skipEmptyLines: true },
).data;
const number = (text: string | undefined) => (text ? Math.round(Number(text.replace(',', '.')) * 100) / 100 : null);

it('judges every school of the published sample as the inspectorate published it', () => {
  const byOvt = new Map(schools.map((school) => [school.ovt, school]));
  // Not computable from the open file: a year published as * (fewer than five test takers).
  const computable = sample.filter(({ ovt }) => byOvt.get(ovt ?? '')?.years.every(({ known }) => known !== 'masked'));
  const differing = computable.filter((row) => {
    const { judged } = byOvt.get(row['ovt'] ?? '') as PublishedSchool;
    const published = [
      row['Schoolwegingscategorie'] || null,
      number(row['Signaleringswaarde 1F']),
      number(row['Signaleringswaarde 1S/2F']),
      number(row['Gewogen driejaarsgemiddelde %1F']),
      number(row['Gewogen driejaarsgemiddelde %1S/2F']),
      number(row['Totaal aantal leerlingen 3 jaar']),
      row['Uitkomst indicator 1F'],
      row['Uitkomst indicator 1S/2F'],
    ];
    const computed = [
      judged.band,
      judged.signal1F,
      judged.signal1S2F,
      judged.percent1F,
      judged.percent1S2F,
      judged.pupils,
      judged.outcome1F,
      judged.outcome1S2F,
    ];
    return JSON.stringify(published) !== JSON.stringify(computed);
  });
  expect(differing).toEqual([]);
  expect(computable.length).toBeGreaterThan(590);
});

// Own count of the published file: 5,820 schools with three published years and 121 with a blank one are computable (5,941).
it('computes every school whose three years are published', () => {
  const both = schools.filter(
    ({ judged }) => judged.outcome1F === outcomes.above || judged.outcome1F === outcomes.under,
  );
  const without = (outcome: string) => schools.filter(({ judged }) => judged.outcome1F === outcome).length;
  expect({
    all: schools.length,
    judged: both.length,
    shielded: without(outcomes.shielded),
    tooLittle: without(outcomes.tooLittle),
  }).toEqual({ all: 6205, judged: 5820, shielded: 264, tooLittle: 121 });
});

it('changes nothing when the same files are loaded twice', async () => {
  const again = await loadOpenData(place.owner);
  expect(again.every(({ changed }) => !changed)).toBe(true);
  expect(again).toHaveLength(shippedFiles().length);
});

it('refuses a file it does not know, and a number that is none, and keeps what was there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-data-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  await expect(loadOpenData(place.owner, [file('x.csv', 'a;b\n1;2\n')])).rejects.toThrow(/x\.csv.*SOURCES\.md/);
  const broken = file(
    's.csv',
    'results_year,schoolweging_van,schoolweging_tot,tot_inclusief,signaleringswaarde_1f,signaleringswaarde_1s2f,bron\n2025,20,21,nee,85,veel,x\n',
  );
  await expect(loadOpenData(place.owner, [broken])).rejects.toThrow(/signaleringswaarde_1s2f.*veel/);
  expect(await database.common.signalValues.count()).toBe(20);
});

it('takes a newer table of the same publisher beside the old one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-data-'));
  const path = join(folder, 'signaleringswaarden-2026.csv');
  writeFileSync(
    path,
    'results_year,schoolweging_van,schoolweging_tot,tot_inclusief,signaleringswaarde_1f,signaleringswaarde_1s2f,bron\n2026,20,40,ja,85,50,test\n',
  );
  await loadOpenData(place.owner, [path]);
  expect(await database.common.signalValues.count()).toBe(21);
});
