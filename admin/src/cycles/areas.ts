import type { DomainPlan } from '#contract/cycles';
import type { Domain } from '#domain/results/levels';

/** One plan for taal (lezen and taalverzorging), one for rekenen. */
export const areaOf = (domain: Domain): DomainPlan['area'] => (domain === 'rekenen' ? 'rekenen' : 'taal');
