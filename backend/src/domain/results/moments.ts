export const testMoments = ['B', 'M', 'E'] as const;
export type TestMoment = (typeof testMoments)[number];

/** A point in the school career: year group and moment, such as M7. */
export const careerMoment = (yearGroup: number, moment: TestMoment): string => `${moment}${yearGroup}`;

/** Runs over the school years in order: B before M before E within a year group. */
export const momentOrder = (yearGroup: number, moment: TestMoment): number =>
  yearGroup * 3 + testMoments.indexOf(moment);
