export const conversationStates = ['planned', 'agendaSet', 'held', 'closed'] as const;
export type ConversationState = (typeof conversationStates)[number];

export const conversationSteps = [
  'edit',
  'setAgenda',
  'refresh',
  'addPoint',
  'write',
  'agree',
  'hold',
  'close',
  'next',
] as const;
export type ConversationStep = (typeof conversationSteps)[number];

/** In which states a step can be taken: what was closed stays as it was, and the evidence of a set agenda too. */
const when: Record<ConversationStep, readonly ConversationState[]> = {
  edit: ['planned', 'agendaSet', 'held'],
  setAgenda: ['planned'],
  refresh: ['planned'],
  addPoint: ['planned', 'agendaSet', 'held'],
  write: ['agendaSet', 'held'],
  agree: ['agendaSet', 'held'],
  hold: ['agendaSet'],
  close: ['held'],
  next: ['held', 'closed'],
};

/** @returns whether the step fits, for everybody alike; who may take it is for the policy to say. */
export const fits = (step: ConversationStep, state: ConversationState): boolean => when[step].includes(state);
