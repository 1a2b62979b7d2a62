import { type Domain, domains } from '#domain/results/levels';
import type { TestMoment } from '#domain/results/moments';
import type { BoardRows } from './board-tables';
import type { Random } from './random';
import { providerCodes } from './school-plans';

const names: Record<string, string> = { LIB: 'Leerling in beeld', IEP: 'IEP LVS', DIA: 'DIA-LVS' };
const parts: Record<Domain, string> = {
  lezen: 'begrijpend lezen',
  taalverzorging: 'taalverzorging',
  rekenen: 'rekenen-wiskunde',
};

/** Each provider has a scale of its own. The norms are invented and say so. */
const scales: Record<string, { start: number; growth: number; sd: number }> = {
  LIB: { start: 110, growth: 14, sd: 22 },
  IEP: { start: 30, growth: 9, sd: 13 },
  DIA: { start: 320, growth: 6, sd: 9 },
};

export type Instruments = { providerIds: Map<string, string>; idOf: (provider: string, domain: Domain) => string };

export function addInstruments(random: Random, rows: BoardRows, validFrom: string): Instruments {
  const providerIds = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const code of providerCodes) {
    const providerId = random.uuid();
    providerIds.set(code, providerId);
    rows.Provider.push({ id: providerId, code, name: names[code] ?? code });
    for (const domain of domains) {
      const id = random.uuid();
      ids.set(`${code} ${domain}`, id);
      rows.Instrument.push({
        id,
        providerId,
        code: `${code}-${domain}`,
        name: `${names[code]} ${parts[domain]}`,
        kind: 'standardised',
      });
      for (let yearGroup = 3; yearGroup <= 8; yearGroup++) {
        rows.InstrumentDomain.push({ instrumentId: id, yearGroup, domain });
        for (const moment of momentsOf(yearGroup)) {
          rows.Norm.push({
            id: random.uuid(),
            instrumentId: id,
            domain,
            yearGroup,
            moment,
            ...scaleAt(code, yearGroup, moment),
            n: 4000,
            validFrom,
            source: 'Verzonnen normering (demo)',
          });
        }
      }
    }
    rows.Instrument.push({
      id: random.uuid(),
      providerId,
      code: `${code}-doorstroomtoets`,
      name: `${names[code]} doorstroomtoets`,
      kind: 'transition',
    });
  }
  return { providerIds, idOf: (provider, domain) => ids.get(`${provider} ${domain}`) as string };
}

export const momentsOf = (yearGroup: number): TestMoment[] => (yearGroup === 8 ? ['B', 'M'] : ['M', 'E']);

export function scaleAt(provider: string, yearGroup: number, moment: TestMoment): { mean: number; sd: number } {
  const { start, growth, sd } = scales[provider] as { start: number; growth: number; sd: number };
  const halfYears = (yearGroup - 3) * 2 + (moment === 'E' ? 1 : 0);
  return { mean: Math.round((start + (growth * halfYears) / 2) * 10) / 10, sd };
}
