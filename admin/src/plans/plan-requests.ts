import type {
  CommentCreate,
  GroupPlan,
  GroupPlanChange,
  GroupPlanCreate,
  GroupPlanDetail,
  PlacementChange,
  PlanComment,
  PlanPart,
  PlanPresence,
  PlanRestored,
  PlanSection,
  PlanVersions,
  SectionKey,
} from '#contract/group-plans';
import type { Page } from '#contract/list';
import type { PlanBudget, PlanText, PlanTextCreate } from '#contract/plan-texts';
import { request } from '../providers/http';

type Known = { id: string; version: number };
const at = (id: string, path = '') => `/group-plans/${id}${path}`;

/** How the API is asked about group plans. */
export const planRequests = {
  get: (id: string) => request<GroupPlanDetail>(at(id)),
  open: (body: GroupPlanCreate) => request<GroupPlanDetail>('/group-plans', { method: 'POST', body }),
  change: ({ id, version }: Known, body: GroupPlanChange) =>
    request<GroupPlanDetail>(at(id), { method: 'PATCH', version, body }),
  bring: ({ id, version }: Known, to: GroupPlan['state']) =>
    request<GroupPlanDetail>(at(id, '/state'), { method: 'POST', version, body: { to } }),
  section: (id: string, key: SectionKey) => request<PlanSection>(at(id, `/sections/${key}`)),
  write: (id: string, key: SectionKey, { text, version }: { text: string; version: number }) =>
    request<PlanSection>(at(id, `/sections/${key}`), { method: 'PATCH', version, body: { text } }),
  move: (id: string, version: number, body: PlacementChange) =>
    request<GroupPlanDetail>(at(id, '/placements'), { method: 'PATCH', version, body }),
  propose: (id: string, version: number) =>
    request<GroupPlanDetail>(at(id, '/proposal'), { method: 'POST', version, body: {} }),
  copy: ({ id, version }: Known, body: { fromId: string; keys: SectionKey[] }) =>
    request<{ left: number }>(at(id, '/copy'), { method: 'POST', version, body }),
  versions: (id: string, { key, page }: { key: PlanPart | null; page: number }) =>
    request<PlanVersions>(at(id, `/versions?page=${page}${key ? `&key=${key}` : ''}`)),
  restore: (id: string, key: PlanPart, { version, former }: { version: number; former: number }) =>
    request<PlanRestored>(at(id, `/sections/${key}/restore`), { method: 'POST', version, body: { version: former } }),
  comment: (id: string, body: CommentCreate) =>
    request<Page<PlanComment>>(at(id, '/comments'), { method: 'POST', body }),
  settle: (id: string, commentId: string, done: boolean) =>
    request<Page<PlanComment>>(at(id, '/comments/settle'), { method: 'POST', body: { commentId, done } }),
  presence: (id: string, key: string | null, writing: boolean) =>
    request<PlanPresence>(at(id, `/presence?writing=${writing}${key ? `&key=${key}` : ''}`)),
  addText: (body: PlanTextCreate) => request<PlanText>('/plan-texts', { method: 'POST', body }),
  removeText: ({ id, version }: Known) => request<void>(`/plan-texts/${id}`, { method: 'DELETE', version }),
  setBudget: (body: PlanBudget) => request<PlanBudget>('/plan-budgets', { method: 'PUT', body }),
};
