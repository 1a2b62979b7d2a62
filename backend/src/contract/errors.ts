/** Stable codes; the admin translates them. Add one here and in both languages of the admin. */
export const errorCodes = [
  'request.invalid',
  'request.notJson',
  'request.foreignOrigin',
  'request.tooLarge',
  'request.ifMatchMissing',
  'request.stale',
  'request.idempotencyKeyReused',
  'list.unknownFilter',
  'list.unknownSort',
  'session.missing',
  'session.wrongCredentials',
  'session.tooManyAttempts',
  'permission.missing',
  'demo.only',
  'demo.clockGoesForward',
  'notFound',
  'school.notFound',
  'group.notFound',
  'pupil.notFound',
  'result.notFound',
  'forecast.notFound',
  'forecast.noData',
  'import.notFound',
  'import.notStaged',
  'import.hasErrors',
  'import.unreadable',
  'import.nothingRecognised',
  'import.changedMeanwhile',
  'norm.overlaps',
  'norm.inUse',
  'mergeProposal.conflicts',
  'mergeProposal.notOpen',
  'mergeProposal.notMerged',
  'mergeProposal.mergedFurther',
  'reviewTask.notFound',
  'reviewTask.alreadyDone',
  'reviewTask.notDone',
  'groupPlan.notFound',
  'groupPlan.exists',
  'groupPlan.groupEmpty',
  'groupPlan.otherYear',
  'groupPlan.closed',
  'groupPlan.noStep',
  'groupPlan.pupilNotPlaced',
  'groupPlan.noReason',
  'groupPlan.noSuchVersion',
  'planText.notFound',
  'consultation.notFound',
  'consultation.wrongState',
  'consultation.teacherLeft',
  'consultation.visitorLeft',
  'consultation.noQuestion',
  'consultation.visitAhead',
  'consultation.noReflection',
  'consultation.noAgreement',
  'consultation.personUnknown',
  'mail.notFound',
  'board.numberTaken',
  'board.notFound',
  'openData.notFound',
  'unsubscribe.invalidLink',
  'database.unavailable',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The body of every refusal (RFC 9457). `errors` carries one entry per field. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  detail?: string | undefined;
  errors?: readonly { path: string; code: string; message: string }[] | undefined;
  correlationId: string;
};
