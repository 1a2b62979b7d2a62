import { normalQuantile } from './normal';
import type { Domain, Level } from './levels';

/**
 * National shares of the outflow levels, 2024-2025. Source: DUO, referentieniveaus per vestiging 2024-2025, own count
 * with «<5» taken as 2.5, so ± 1 point (facts §1.4).
 */
export const nationalShares: Record<Domain, Record<Level, number>> = {
  rekenen: { '<1F': 0.081, '1F': 0.49, '1S/2F': 0.429 },
  lezen: { '<1F': 0.021, '1F': 0.248, '1S/2F': 0.731 },
  taalverzorging: { '<1F': 0.044, '1F': 0.412, '1S/2F': 0.544 },
};

/** The level at which a pupil stands who holds this place among all pupils: z against the national shares. */
export function levelAtPlace(z: number, domain: Domain): Level {
  const { '<1F': below, '1F': middle } = nationalShares[domain];
  if (z < normalQuantile(below)) return '<1F';
  return z < normalQuantile(below + middle) ? '1F' : '1S/2F';
}
