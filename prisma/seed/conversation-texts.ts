/** What was written down in the autumn talk of leader and coach, by key of the point. */
export const autumnNotes: Readonly<Record<string, string>> = {
  wentWell:
    'De plannen voor lezen zijn in alle groepen besproken. In de bouwvergadering vertelden collega’s zelf wat werkte; dat willen we houden.',
  trends:
    'Rekenen blijft in de bovenbouw achter bij lezen. Het verschil zit vooral bij meten en meetkunde, niet bij hoofdrekenen.',
  yearGroups: 'Groep 6 en 7 krijgen dit najaar voorrang: daar vallen de meeste lessen uit.',
  visitedTwice: 'Nog niet iedereen is bezocht. We plannen de bezoeken voortaan voor de herfstvakantie.',
  support: 'De IB’er helpt bij het lezen van de toetsanalyse, de schoolleider regelt vervanging voor twee ochtenden.',
};

/** What was agreed then: at which point, who does it, and how many days after the talk it is due and done. */
export const autumnAgreements = [
  { point: 'visitedTwice', text: 'Klassenbezoeken tot de kerst inplannen', owner: 'coach', due: 21, done: 12 },
  { point: 'yearGroups', text: 'Rekenlessen meten en meetkunde in groep 6 en 7 naar de ochtend', owner: 'leader', due: 28, done: 20 }, // prettier-ignore
  { point: 'support', text: 'Middag toetsanalyse met het team houden', owner: 'coach', due: 60, done: null },
] as const;

export const privateThought =
  'Eerst vragen hoe het gaat. De vorige keer begon ik meteen over cijfers en toen viel het stil.';
