/** What may be said of a measure. In Dutch, as the field says it. */
export const effectVerdicts = ['werkt', 'werktNiet', 'nietTeZeggen'] as const;
export type EffectVerdict = (typeof effectVerdicts)[number];

export const effectReasons = [
  /** The whole band lies above nothing. */
  'above',
  /** The whole band lies below what would be worth the trouble. */
  'below',
  'insideBand',
  'tooFewPupils',
  'tooFewToCompare',
  'tooFewGroups',
  'startNotTaken',
  'notTaken',
  'otherTest',
  'otherProvider',
] as const;
export type EffectReason = (typeof effectReasons)[number];

/** What a reader has to know beside the verdict. */
export const effectMarks = ['noEnd', 'groupDissolved', 'someMissing', 'someOtherProvider', 'someOtherTest'] as const;
export type EffectMark = (typeof effectMarks)[number];
