import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import PlanIcon from '@mui/icons-material/EditNoteOutlined';
import CycleIcon from '@mui/icons-material/AutorenewOutlined';
import FlagIcon from '@mui/icons-material/FlagOutlined';
import ForumIcon from '@mui/icons-material/ForumOutlined';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import MeasureIcon from '@mui/icons-material/HandymanOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import PracticeIcon from '@mui/icons-material/LightbulbOutlined';
import LeaveIcon from '@mui/icons-material/EventBusyOutlined';
import MailIcon from '@mui/icons-material/MailOutlined';
import MergeIcon from '@mui/icons-material/MergeOutlined';
import MailSettingsIcon from '@mui/icons-material/MarkEmailReadOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import PollIcon from '@mui/icons-material/PollOutlined';
import RulerIcon from '@mui/icons-material/StraightenOutlined';
import SchoolIcon from '@mui/icons-material/SchoolOutlined';
import OperationsIcon from '@mui/icons-material/SettingsSuggestOutlined';
import TaskIcon from '@mui/icons-material/TaskAltOutlined';
import TalkIcon from '@mui/icons-material/RecordVoiceOverOutlined';
import StaffIcon from '@mui/icons-material/BadgeOutlined';
import TravelIcon from '@mui/icons-material/TravelExploreOutlined';
import VisitIcon from '@mui/icons-material/HowToRegOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import type { Me } from '#contract/access';
import type { Permission } from '#contract/permissions';

type MenuItem = {
  to: string;
  label: string;
  icon: typeof HomeIcon;
  permission?: Permission;
  /** Only for who lacks this: somebody with it has a page that says more. */
  without?: Permission;
  demoOnly?: true;
  /** What waits for a decision there is counted in the menu. */
  counts?: 'mergeProposals';
};

const items: readonly MenuItem[] = [
  { to: '/', label: 'menu.myWeek', icon: HomeIcon, permission: 'reviewTask.edit' },
  { to: '/', label: 'menu.home', icon: HomeIcon, without: 'reviewTask.edit' },
  { to: '/events', label: 'menu.calendar', icon: CalendarIcon, permission: 'event.read' },
  { to: '/schools', label: 'menu.schools', icon: SchoolIcon, permission: 'school.read' },
  { to: '/record', label: 'menu.record', icon: FactCheckIcon, permission: 'forecastRecord.read' },
  { to: '/groups', label: 'menu.groups', icon: GroupsIcon, permission: 'group.read' },
  { to: '/cycles', label: 'menu.cycles', icon: CycleIcon, permission: 'cycle.read' },
  { to: '/goals', label: 'menu.goals', icon: FlagIcon, permission: 'goal.read' },
  { to: '/measures', label: 'menu.measures', icon: MeasureIcon, permission: 'measure.read' },
  { to: '/practices', label: 'menu.practices', icon: PracticeIcon, permission: 'practice.read' },
  { to: '/group-plans', label: 'menu.plans', icon: PlanIcon, permission: 'groupPlan.read' },
  { to: '/review-tasks', label: 'menu.tasks', icon: TaskIcon, permission: 'reviewTask.read' },
  { to: '/consultations', label: 'menu.consultations', icon: ForumIcon, permission: 'consultation.edit' },
  { to: '/consultation-tracking', label: 'menu.visits', icon: VisitIcon, permission: 'consultationTracking.read' },
  {
    to: '/consultation-counts',
    label: 'menu.consultations',
    icon: ForumIcon,
    permission: 'consultationCount.read',
    without: 'consultationTracking.read',
  },
  { to: '/conversations', label: 'menu.conversations', icon: TalkIcon, permission: 'conversation.read' },
  { to: '/surveys', label: 'menu.surveys', icon: PollIcon, permission: 'survey.read' },
  { to: '/instruments', label: 'menu.instruments', icon: RulerIcon, permission: 'instrument.read' },
  {
    to: '/merge-proposals',
    label: 'menu.merges',
    icon: MergeIcon,
    permission: 'mergeProposal.decide',
    counts: 'mergeProposals',
  },
  { to: '/imports', label: 'menu.imports', icon: UploadIcon, permission: 'import.read' },
  { to: '/open-boards', label: 'menu.openBoards', icon: TravelIcon, permission: 'openData.read' },
  { to: '/staff', label: 'menu.staff', icon: StaffIcon, permission: 'staff.read' },
  { to: '/mails', label: 'menu.mails', icon: MailIcon, permission: 'mail.read', demoOnly: true },
  { to: '/mail-settings', label: 'menu.mailSettings', icon: MailSettingsIcon, permission: 'mailSettings.read' },
  { to: '/operations', label: 'menu.operations', icon: OperationsIcon, permission: 'operations.read' },
  { to: '/leaves', label: 'menu.leaves', icon: LeaveIcon, permission: 'leave.read' },
  { to: '/profile', label: 'menu.profile', icon: PersonIcon },
];

/** What a person finds in the menu: only pages that will open. */
export const menuFor = ({ permissions, demo }: Me): readonly MenuItem[] =>
  items.filter(
    ({ permission, without, demoOnly }) =>
      (permission === undefined || permissions.includes(permission)) &&
      (without === undefined || !permissions.includes(without)) &&
      (!demoOnly || demo),
  );
