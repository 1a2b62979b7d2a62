/** What a closed test period asks of people. */
export const periodKinds = ['analyseGroup', 'evaluateGroupPlan', 'prepareConversation'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** What people agree, or write down for themselves and each other, and what an event asks to prepare. */
export const peopleKinds = ['agreement', 'own', 'prepareEvent'] as const;

export const taskKinds = [...periodKinds, ...peopleKinds] as const;
export type TaskKind = (typeof taskKinds)[number];

export const isPeriodKind = (kind: TaskKind): kind is PeriodKind => periodKinds.some((one) => one === kind);
