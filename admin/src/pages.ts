import { type ComponentType, lazy } from 'react';

/** A page is fetched when somebody goes there. */
function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(() => load().then((module) => ({ default: module[name] })));
}

export const pages = {
  Home: page(() => import('./home/Home'), 'Home'),
  ReviewTaskList: page(() => import('./review-tasks/ReviewTaskList'), 'ReviewTaskList'),
  ReviewTaskShow: page(() => import('./review-tasks/ReviewTaskShow'), 'ReviewTaskShow'),
  MailList: page(() => import('./mails/MailList'), 'MailList'),
  MailShow: page(() => import('./mails/MailShow'), 'MailShow'),
  Profile: page(() => import('./profile/Profile'), 'Profile'),
  BoardOverview: page(() => import('./figures/BoardOverview'), 'BoardOverview'),
  SchoolPage: page(() => import('./figures/SchoolPage'), 'SchoolPage'),
  RecordPage: page(() => import('./figures/RecordPage'), 'RecordPage'),
  ForecastChangesPage: page(() => import('./figures/ForecastChangesPage'), 'ForecastChangesPage'),
  ChancesPage: page(() => import('./figures/ChancesPage'), 'ChancesPage'),
  GroupList: page(() => import('./figures/GroupList'), 'GroupList'),
  GroupShow: page(() => import('./figures/GroupShow'), 'GroupShow'),
  PupilShow: page(() => import('./figures/PupilShow'), 'PupilShow'),
  PlanList: page(() => import('./plans/PlanList'), 'PlanList'),
  PlanPage: page(() => import('./plans/PlanPage'), 'PlanPage'),
  PlanHistory: page(() => import('./plans/history/HistoryPage'), 'HistoryPage'),
  PlanTexts: page(() => import('./plans/texts/TextsPage'), 'TextsPage'),
  InstrumentList: page(() => import('./instruments/InstrumentList'), 'InstrumentList'),
  InstrumentPage: page(() => import('./instruments/InstrumentPage'), 'InstrumentPage'),
  NormPage: page(() => import('./norms/NormPage'), 'NormPage'),
  NormNew: page(() => import('./norms/NormNew'), 'NormNew'),
  MergeProposalList: page(() => import('./merges/MergeProposalList'), 'MergeProposalList'),
  MergeProposalPage: page(() => import('./merges/MergeProposalPage'), 'MergeProposalPage'),
  ConsultationList: page(() => import('./consultations/ConsultationList'), 'ConsultationList'),
  ConsultationPage: page(() => import('./consultations/ConsultationPage'), 'ConsultationPage'),
  ConsultationNew: page(() => import('./consultations/ConsultationNew'), 'ConsultationNew'),
  TrackingPage: page(() => import('./consultations/TrackingPage'), 'TrackingPage'),
  CountsPage: page(() => import('./consultations/CountsPage'), 'CountsPage'),
  FormPage: page(() => import('./consultations/FormPage'), 'FormPage'),
  GoalList: page(() => import('./goals/GoalList'), 'GoalList'),
  GoalPage: page(() => import('./goals/GoalPage'), 'GoalPage'),
  GoalNew: page(() => import('./goals/GoalNew'), 'GoalNew'),
  GoalEdit: page(() => import('./goals/GoalEdit'), 'GoalEdit'),
  OutcomesPage: page(() => import('./goals/OutcomesPage'), 'OutcomesPage'),
  ImportList: page(() => import('./figures/ImportList'), 'ImportList'),
  ImportNew: page(() => import('./figures/ImportNew'), 'ImportNew'),
  ImportPage: page(() => import('./figures/ImportPage'), 'ImportPage'),
  OpenBoardsPage: page(() => import('./figures/OpenBoardsPage'), 'OpenBoardsPage'),
};
