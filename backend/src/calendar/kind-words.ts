import type { Language } from '#contract/primitives';
import type { EventKind } from '#domain/calendar/event-kinds';

/** What an event is called in a calendar elsewhere, as a category. The screens have these words in their own texts. */
export const kindWords: Record<Language, Record<EventKind, string>> = {
  nl: {
    testPeriod: 'Toetsperiode',
    resultsMeeting: 'Opbrengstvergadering',
    groupTalk: 'Groepsbespreking',
    phaseMeeting: 'Bouwoverleg',
    talkLeaderCoach: 'Gesprek schoolleider en IB',
    talkBoardLeader: 'Gesprek bestuur en schoolleider',
    talkCoachTeacher: 'Gesprek IB en leerkracht',
    consultation: 'Klassenconsultatie',
    training: 'Scholing',
    evaluation: 'Evaluatie',
    startingTeacherCare: 'Begeleiding startende leerkracht',
    studyDay: 'Studiedag',
    freeDay: 'Vrije dag',
    other: 'Overig',
  },
  en: {
    testPeriod: 'Test period',
    resultsMeeting: 'Results meeting',
    groupTalk: 'Group talk',
    phaseMeeting: 'Phase meeting',
    talkLeaderCoach: 'Talk school leader and IB',
    talkBoardLeader: 'Talk board and school leader',
    talkCoachTeacher: 'Talk IB and teacher',
    consultation: 'Consultation',
    training: 'Training',
    evaluation: 'Evaluation',
    startingTeacherCare: 'Care for a starting teacher',
    studyDay: 'Study day',
    freeDay: 'Free day',
    other: 'Other',
  },
};
