export const measureStates = ['draft', 'running', 'evaluated'] as const;
export type MeasureState = (typeof measureStates)[number];

export const measureSteps = ['edit', 'editRunning', 'remove', 'start', 'confirm', 'publish'] as const;
export type MeasureStep = (typeof measureSteps)[number];

export type MeasureRefusal =
  | 'measure.wrongState'
  | 'measure.alreadyConfirmed'
  | 'measure.notYet'
  | 'measure.noEffect'
  | 'measure.alreadyPublished';

/**
 * `isDecided`: results of the deciding test are there; `isOver`: its school year has ended; `works`: a person confirmed that
 * it works, and the figures say so too.
 */
export type MeasureCourse = {
  state: MeasureState;
  isDecided: boolean;
  isOver: boolean;
  works: boolean;
  isPublished: boolean;
};

/**
 * Why a step cannot be taken now; null when it can. What decides is fixed when a measure starts; from then on only who does it,
 * how often and until when may change (`editRunning`). A verdict waits for the deciding test, or for the end of its year.
 */
export function measureRefusal(step: MeasureStep, course: MeasureCourse): MeasureRefusal | null {
  const { state } = course;
  if (step === 'confirm') {
    if (state === 'evaluated') return 'measure.alreadyConfirmed';
    if (state === 'draft') return 'measure.wrongState';
    return course.isDecided || course.isOver ? null : 'measure.notYet';
  }
  if (step === 'publish') {
    if (state !== 'evaluated') return 'measure.wrongState';
    if (!course.works) return 'measure.noEffect';
    return course.isPublished ? 'measure.alreadyPublished' : null;
  }
  const needed: MeasureState = step === 'editRunning' ? 'running' : 'draft';
  return state === needed ? null : 'measure.wrongState';
}
