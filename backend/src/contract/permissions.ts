/** Who someone can be on a board. One person may have several roles. */
export const roles = [
  'administrator',
  'boardMember',
  'qualityOfficer',
  'schoolLeader',
  'coach',
  'teacher',
  'adviser',
] as const;
export type Role = (typeof roles)[number];

/**
 * How far a permission goes: every school of the board, the schools of the role, the groups one teaches, or only what
 * is one's own.
 */
export type Reach = 'board' | 'school' | 'group' | 'own';

type Row = Partial<Record<Role, Reach>>;

const everybodyOwn: Row = {
  administrator: 'own',
  boardMember: 'own',
  qualityOfficer: 'own',
  schoolLeader: 'own',
  coach: 'own',
  teacher: 'own',
  adviser: 'own',
};
const everybodyBoard: Row = {
  administrator: 'board',
  boardMember: 'board',
  qualityOfficer: 'board',
  schoolLeader: 'board',
  coach: 'board',
  teacher: 'board',
  adviser: 'board',
};
/** What a school does about its results: its team, and the board that answers for it. */
const ownWork: Row = {
  administrator: 'board',
  boardMember: 'board',
  qualityOfficer: 'board',
  schoolLeader: 'school',
  coach: 'school',
  teacher: 'school',
};
/** The same, with the adviser who works on it with them. */
const ownWorkAdvised: Row = { ...ownWork, adviser: 'school' };
/** School-level figures: leaders and coaches learn from each other, so they see all schools of their board. */
const figures: Row = {
  administrator: 'board',
  boardMember: 'board',
  qualityOfficer: 'board',
  schoolLeader: 'board',
  coach: 'board',
  teacher: 'school',
  adviser: 'school',
};
/** How good forecasts are: who answers for the figures of schools. */
const records: Row = {
  administrator: 'board',
  boardMember: 'board',
  qualityOfficer: 'board',
  schoolLeader: 'board',
  coach: 'board',
};
/** Groups and pupils: only who works with them, and the administrator who mends imports. */
const children: Row = { administrator: 'board', schoolLeader: 'school', coach: 'school', teacher: 'group' };
const dataKeepers: Row = { administrator: 'board', qualityOfficer: 'board' };
const schoolStaff: Row = { administrator: 'board', schoolLeader: 'school', coach: 'school' };

/** The permission matrix: the only place where roles get permissions. Guard, policies, tests and docs read it. */
export const permissionMatrix = {
  'me.read': everybodyOwn,
  'me.edit': everybodyOwn,
  'session.read': everybodyOwn,
  'session.end': everybodyOwn,
  'school.read': figures,
  'forecast.read': figures,
  'forecastRecord.read': records,
  'forecast.refresh': { ...dataKeepers, schoolLeader: 'school', coach: 'school' },
  'group.read': children,
  'pupil.read': children,
  'result.read': children,
  'outcome.read': children,
  'staff.read': { administrator: 'board', schoolLeader: 'school', coach: 'school' },
  'testPeriod.read': figures,
  'testPeriod.edit': schoolStaff,
  'instrument.read': figures,
  'norm.read': figures,
  'norm.edit': dataKeepers,
  'mergeProposal.read': { ...dataKeepers, coach: 'school' },
  'mergeProposal.decide': { ...dataKeepers, coach: 'school' },
  'import.read': dataKeepers,
  'import.create': dataKeepers,
  // Everybody may have a task to do; leader and coach also see to those of their school, but for what people keep to themselves.
  'reviewTask.read': { ...everybodyOwn, administrator: 'board', schoolLeader: 'school', coach: 'school' },
  'reviewTask.edit': {
    boardMember: 'own',
    qualityOfficer: 'own',
    schoolLeader: 'school',
    coach: 'school',
    teacher: 'own',
    adviser: 'own',
  },
  'reviewTask.handOut': { boardMember: 'board', qualityOfficer: 'board', schoolLeader: 'school', coach: 'school' },
  'groupPlan.read': children,
  // Who administers reads plans, and writes in one only as a teacher of its group: any other does not exist for writing.
  'groupPlan.edit': { coach: 'school', teacher: 'group', administrator: 'group' },
  'planText.read': { ...schoolStaff, teacher: 'school' },
  'planText.edit': { schoolLeader: 'school', coach: 'school', administrator: 'board' },
  // Content is of who takes part, whatever the role; leader and coach know only the course of the visits at their school.
  'consultation.read': { ...everybodyOwn, schoolLeader: 'school', coach: 'school' },
  'consultation.create': { teacher: 'own' },
  'consultation.edit': { schoolLeader: 'own', coach: 'own', teacher: 'own', adviser: 'own' },
  'consultationForm.read': { administrator: 'board', schoolLeader: 'school', coach: 'school', teacher: 'school' },
  'consultationForm.edit': { schoolLeader: 'school', coach: 'school' },
  'consultationTracking.read': { schoolLeader: 'school', coach: 'school' },
  'consultationTracking.edit': { schoolLeader: 'school', coach: 'school' },
  'consultationCount.read': {
    administrator: 'board',
    boardMember: 'board',
    qualityOfficer: 'board',
    schoolLeader: 'school',
    coach: 'school',
  },
  'goal.read': figures,
  // The board sets its own aims and says what it thinks of those of a school; a school sets its own.
  'goal.edit': { boardMember: 'board', qualityOfficer: 'board', schoolLeader: 'school', coach: 'school' },
  'goal.comment': {
    boardMember: 'board',
    qualityOfficer: 'board',
    schoolLeader: 'school',
    coach: 'school',
    teacher: 'school',
  },
  'goal.underwrite': { schoolLeader: 'school', coach: 'school', teacher: 'school' },
  // Why a goal was missed and what is done about it: of the team, and of who answers for it; the makers of the goal write it.
  'cause.read': ownWork,
  'cause.edit': { boardMember: 'board', qualityOfficer: 'board', schoolLeader: 'school', coach: 'school' },
  'measure.read': ownWork,
  'measure.edit': { schoolLeader: 'school', coach: 'school' },
  // What works is for everybody; of whose school it is takes it back, or the board.
  'practice.read': everybodyBoard,
  'practice.edit': { boardMember: 'board', qualityOfficer: 'board', schoolLeader: 'school', coach: 'school' },
  // With the reach of the board one sees whether a survey is done; what came out of it only who works at or for that school.
  'survey.read': ownWorkAdvised,
  'survey.edit': { schoolLeader: 'school', coach: 'school' },
  'survey.answer': { schoolLeader: 'school', coach: 'school', teacher: 'school' },
  'cycle.read': ownWorkAdvised,
  // Leader and coach of the school, and whoever is in the werkgroep.
  'cycle.edit': { schoolLeader: 'school', coach: 'school', teacher: 'own', adviser: 'own' },
  'cycle.raise': { schoolLeader: 'school', coach: 'school', teacher: 'school' },
  'event.read': ownWorkAdvised,
  // What is of the board is of its board roles; a teacher makes own events. Those of a school: see schoolCalendar.edit.
  'event.edit': { ...ownWork, teacher: 'own' },
  'schoolCalendar.edit': schoolStaff,
  // Who is invited reads and writes along; inside the school also leader and coach, between board and leader both of them.
  'conversation.read': { ...everybodyOwn, schoolLeader: 'school', coach: 'school' },
  'conversation.readBoard': { boardMember: 'board', qualityOfficer: 'board', schoolLeader: 'school' },
  'conversation.edit': everybodyOwn,
  'conversation.plan': { boardMember: 'board', qualityOfficer: 'board', schoolLeader: 'school', coach: 'school' },
  'conversationTemplate.read': figures,
  'conversationTemplate.edit': { administrator: 'board', boardMember: 'board', qualityOfficer: 'board' },
  'boardCalendar.edit': { administrator: 'board', boardMember: 'board', qualityOfficer: 'board' },
  'calendarFeed.read': everybodyOwn,
  'calendarFeed.edit': everybodyOwn,
  'mail.read': { administrator: 'board' },
  // Days off are everybody's own to enter; leader and coach do it for who fell ill.
  'leave.read': { ...everybodyOwn, administrator: 'board', schoolLeader: 'school', coach: 'school' },
  'leave.edit': { ...everybodyOwn, administrator: 'board', schoolLeader: 'school', coach: 'school' },
  'staff.mend': { administrator: 'board' },
  'mailSettings.read': { administrator: 'board' },
  'mailSettings.edit': { administrator: 'board' },
  'mail.test': { administrator: 'board' },
  'mail.preview': { administrator: 'board' },
  'operations.read': { administrator: 'board' },
  'operations.retry': { administrator: 'board' },
  'demoClock.read': { administrator: 'board' },
  'demoClock.edit': { administrator: 'board' },
  'openData.read': { ...dataKeepers, boardMember: 'board', schoolLeader: 'board', coach: 'board' },
  'board.create': { administrator: 'board' },
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof permissionMatrix;
export const permissions = Object.keys(permissionMatrix) as Permission[];

/** What one role may do with one permission; null when nothing. */
export function reachOfRole(role: Role, permission: Permission): Reach | null {
  const row: Row = permissionMatrix[permission];
  return row[role] ?? null;
}
