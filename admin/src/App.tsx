import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, memoryStore, Notification, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { i18nProvider } from './i18n/i18n-provider';
import { AccessDenied } from './layout/AccessDenied';
import { Needs } from './layout/Needs';
import { NotFound } from './layout/NotFound';
import { Shell } from './layout/Shell';
import { Waiting } from './layout/Waiting';
import { Login } from './login/Login';
import { pages } from './pages';
import { authProvider } from './providers/auth-provider';
import { dataProvider } from './providers/data-provider';
import { queryClient } from './providers/query-client';
import { theme } from './theme/theme';

/** In memory, never in the browser: filters and choices can tell about pupils. */
const store = memoryStore();

export const App = () => (
  <CoreAdminContext {...{ authProvider, dataProvider, i18nProvider, queryClient, store }}>
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <CoreAdminUI
        layout={Shell}
        dashboard={pages.Home}
        loginPage={Login}
        loading={Waiting}
        catchAll={NotFound}
        accessDenied={AccessDenied}
        authenticationError={NotFound}
        title="Koers"
        disableTelemetry
        requireAuth
      >
        <Resource name="schools" list={pages.BoardOverview} show={pages.SchoolPage} />
        <Resource name="groups" list={pages.GroupList} show={pages.GroupShow} />
        <Resource name="pupils" show={pages.PupilShow} />
        <Resource name="review-tasks" list={pages.ReviewTaskList} show={pages.ReviewTaskShow} />
        <Resource name="group-plans" list={pages.PlanList} show={pages.PlanPage} />
        <Resource name="instruments" list={pages.InstrumentList} show={pages.InstrumentPage} />
        <Resource name="norms" show={pages.NormPage} />
        <Resource name="merge-proposals" list={pages.MergeProposalList} show={pages.MergeProposalPage} />
        <Resource name="consultations" list={pages.ConsultationList} show={pages.ConsultationPage} />
        <Resource
          name="conversations"
          list={pages.ConversationList}
          show={pages.ConversationPage}
          edit={pages.ConversationEdit}
        />
        <Resource name="consultation-tracking" list={pages.TrackingPage} />
        <Resource name="consultation-counts" list={pages.CountsPage} />
        <Resource name="consultation-forms" show={pages.FormPage} />
        <Resource name="cycles" list={pages.CycleList} show={pages.CyclePage} />
        <Resource name="events" list={pages.CalendarPage} show={pages.EventPage} edit={pages.EventEdit} />
        <Resource name="calendar-templates" list={pages.TemplateList} edit={pages.TemplatePage} />
        <Resource name="goals" list={pages.GoalList} show={pages.GoalPage} edit={pages.GoalEdit} />
        <Resource name="surveys" list={pages.SurveyList} show={pages.SurveyPage} edit={pages.SurveyEdit} />
        <Resource name="measures" list={pages.MeasureList} show={pages.MeasurePage} edit={pages.MeasureEdit} />
        <Resource name="practices" list={pages.PracticeList} show={pages.PracticePage} />
        <Resource name="imports" list={pages.ImportList} edit={pages.ImportPage} />
        <Resource name="staff" list={pages.StaffList} show={pages.StaffPage} />
        <Resource name="leaves" list={pages.LeavesPage} />
        <Resource name="mails" list={pages.MailList} show={pages.MailShow} />
        <CustomRoutes>
          <Route
            path="/group-plans/:id/versions"
            element={<Needs permission="groupPlan.read" children={<pages.PlanHistory />} />}
          />
          <Route path="/plan-texts" element={<Needs permission="planText.edit" children={<pages.PlanTexts />} />} />
          <Route path="/my-week" element={<Needs permission="reviewTask.edit" children={<pages.Home />} />} />
          <Route
            path="/review-tasks/create"
            element={<Needs permission="reviewTask.edit" children={<pages.TaskNew />} />}
          />
          <Route path="/norms/create" element={<Needs permission="norm.edit" children={<pages.NormNew />} />} />
          <Route
            path="/conversations/create"
            element={<Needs permission="conversation.plan" children={<pages.ConversationNew />} />}
          />
          <Route
            path="/conversations/:id/pack"
            element={<Needs permission="conversation.readBoard" children={<pages.ConversationPack />} />}
          />
          <Route
            path="/conversation-templates"
            element={<Needs permission="conversationTemplate.read" children={<pages.ConversationTemplates />} />}
          />
          <Route
            path="/consultations/create"
            element={<Needs permission="consultation.create" children={<pages.ConsultationNew />} />}
          />
          <Route path="/cycles/create" element={<Needs permission="cycle.edit" children={<pages.CycleNew />} />} />
          <Route path="/cycle-plans" element={<Needs permission="cycle.read" children={<pages.DomainPlanPage />} />} />
          <Route path="/events/create" element={<Needs permission="event.edit" children={<pages.EventNew />} />} />
          <Route
            path="/event-conflicts"
            element={<Needs permission="event.read" children={<pages.EventConflictsPage />} />}
          />
          <Route
            path="/year-plan"
            element={<Needs permission="schoolCalendar.edit" children={<pages.PlannerPage />} />}
          />
          <Route path="/calendar-dates" element={<Needs permission="event.read" children={<pages.DatesPage />} />} />
          <Route
            path="/calendar-feeds"
            element={<Needs permission="calendarFeed.read" children={<pages.FeedsPage />} />}
          />
          <Route path="/goals/create" element={<Needs permission="goal.edit" children={<pages.GoalNew />} />} />
          <Route path="/goals/:id/causes" element={<Needs permission="cause.read" children={<pages.CausesPage />} />} />
          <Route
            path="/measures/create"
            element={<Needs permission="measure.edit" children={<pages.MeasureNew />} />}
          />
          <Route path="/goal-outcomes" element={<Needs permission="goal.read" children={<pages.OutcomesPage />} />} />
          <Route path="/surveys/create" element={<Needs permission="survey.edit" children={<pages.SurveyNew />} />} />
          <Route path="/imports/create" element={<Needs permission="import.create" children={<pages.ImportNew />} />} />
          <Route
            path="/open-boards"
            element={<Needs permission="openData.read" children={<pages.OpenBoardsPage />} />}
          />
          {['/record', '/record/:schoolId'].map((path) => (
            <Route
              key={path}
              path={path}
              element={<Needs permission="forecastRecord.read" children={<pages.RecordPage />} />}
            />
          ))}
          {['/chances/:schoolId', '/chances/:schoolId/:groupId'].map((path) => (
            <Route
              key={path}
              path={path}
              element={<Needs permission="pupil.read" children={<pages.ChancesPage />} />}
            />
          ))}
          <Route
            path="/forecast-changes/:schoolId"
            element={<Needs permission="forecast.read" children={<pages.ForecastChangesPage />} />}
          />
          <Route
            path="/mail-settings"
            element={<Needs permission="mailSettings.read" children={<pages.MailSettingsPage />} />}
          />
          <Route
            path="/operations"
            element={<Needs permission="operations.read" children={<pages.OperationsPage />} />}
          />
          <Route path="/profile" element={<pages.Profile />} />
        </CustomRoutes>
      </CoreAdminUI>
      <Notification autoHideDuration={8000} />
    </ThemeProvider>
  </CoreAdminContext>
);
