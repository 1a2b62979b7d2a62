import type { DataProvider, GetListParams, Identifier, RaRecord } from 'react-admin';
import type { RefreshProgress } from '#contract/forecasts';
import type { Import } from '#contract/imports';
import { maxPerPage, type Page } from '#contract/list';
import type { MergeProposalDetail, OpenProposals, RejectReason } from '#contract/merge-proposals';
import type { PupilChanceExport, PupilChancesExported } from '#contract/pupil-chances';
import type { Pupil } from '#contract/pupils';
import type { ReviewTask } from '#contract/review-tasks';
import { request } from './http';

/** A record whose version is known, so that the change can say what it is based on. */
type Versioned = { id: Identifier; version: number };

/** What people do in Koers beside reading and changing fields: one method per verb. */
export type KoersDataProvider = DataProvider & {
  finishReviewTask(task: Versioned): Promise<ReviewTask>;
  reopenReviewTask(task: Versioned): Promise<ReviewTask>;
  /** All schools the person may refresh when no school is given. */
  refreshForecast(schoolId?: string): Promise<RefreshProgress>;
  refreshProgress(id: string): Promise<RefreshProgress>;
  commitImport(staged: Versioned): Promise<Import>;
  discardImport(staged: Versioned): Promise<Import>;
  openMergeProposals(): Promise<OpenProposals>;
  mergePupils(proposal: Versioned): Promise<MergeProposalDetail>;
  rejectMerge(proposal: Versioned, because: RejectReason): Promise<MergeProposalDetail>;
  undoMerge(proposal: Versioned): Promise<MergeProposalDetail>;
  /** In the body of a request: a name must not stand in an address. */
  searchPupils(text: string): Promise<Page<Pupil>>;
  /** With names, kept in the log as an export. */
  exportPupilChances(asked: PupilChanceExport): Promise<PupilChancesExported>;
};

type Query = Record<string, unknown>;

function toSearch(query: Query): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one));
  }
  return search.size > 0 ? `?${search}` : '';
}

type ListParams = Partial<Pick<GetListParams, 'pagination' | 'sort' | 'filter' | 'signal'>>;

/** A page of a list; more than the API gives at once (an export) is fetched page by page. */
async function listOf<T>(resource: string, params: ListParams): Promise<Page<T>> {
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  if (perPage <= maxPerPage) return pageOf<T>(resource, params, { page, perPage });
  const first = await pageOf<T>(resource, params, { page: 1, perPage: maxPerPage });
  const data = [...first.data];
  const wanted = Math.min(first.total, perPage);
  for (let next = 2; data.length < wanted; next += 1) {
    const more = await pageOf<T>(resource, params, { page: next, perPage: maxPerPage });
    if (more.data.length === 0) break;
    data.push(...more.data);
  }
  return { data: data.slice(0, wanted), total: first.total };
}

function pageOf<T>(resource: string, params: ListParams, paging: { page: number; perPage: number }): Promise<Page<T>> {
  const { sort, filter, signal } = params;
  const sorted = sort?.field && sort.field !== 'id' ? { sort: sort.field, order: sort.order } : {};
  const query = { ...paging, ...sorted, ...(filter as Query | undefined) };
  return request<Page<T>>(`/${resource}${toSearch(query)}`, { signal });
}

async function manyOf<T>(resource: string, ids: readonly Identifier[]): Promise<T[]> {
  const data: T[] = [];
  for (let from = 0; from < ids.length; from += maxPerPage) {
    const id = ids.slice(from, from + maxPerPage);
    data.push(...(await request<Page<T>>(`/${resource}${toSearch({ id, perPage: maxPerPage })}`)).data);
  }
  return data;
}

const versionOf = (record: unknown): number | undefined => (record as Partial<Versioned> | undefined)?.version;
const verb = <T>(resource: string, { id, version }: Versioned, name: string, body?: unknown) =>
  request<T>(`/${resource}/${id}/${name}`, { method: 'POST', version, body });

/** The only place that knows how the API is asked. Every method refuses with the messages of `http.ts`. */
export const dataProvider: KoersDataProvider = {
  supportAbortSignal: true,
  getList: (resource, params) => listOf(resource, params),
  getOne: async (resource, { id, signal }) => ({ data: await request(`/${resource}/${id}`, { signal }) }),
  getMany: async (resource, { ids }) => ({ data: await manyOf(resource, ids) }),
  getManyReference: (resource, { target, id, filter, ...params }) =>
    listOf(resource, { ...params, filter: { ...(filter as Query), [target]: id } }),
  create: async (resource, { data }) => ({ data: await request(`/${resource}`, { method: 'POST', body: data }) }),
  update: async (resource, { id, data, previousData }) => {
    const change = { method: 'PATCH', body: data, version: versionOf(previousData) } as const;
    return { data: await request(`/${resource}/${id}`, change) };
  },
  updateMany: () => Promise.reject(new Error('Koers changes one record at a time.')),
  delete: async <T extends RaRecord>(resource: string, params: { id: Identifier; previousData?: T }) => {
    const { id, previousData } = params;
    await request(`/${resource}/${id}`, { method: 'DELETE', version: versionOf(previousData) });
    return { data: previousData ?? ({ id } as T) };
  },
  deleteMany: () => Promise.reject(new Error('Koers deletes one record at a time.')),
  finishReviewTask: (task) => verb('review-tasks', task, 'finish'),
  reopenReviewTask: (task) => verb('review-tasks', task, 'reopen'),
  refreshForecast: (schoolId) =>
    request('/forecasts/refresh', { method: 'POST', body: schoolId === undefined ? {} : { schoolId } }),
  refreshProgress: (id) => request(`/forecasts/refresh/${id}`),
  commitImport: (staged) => verb('imports', staged, 'commit'),
  discardImport: (staged) => verb('imports', staged, 'discard'),
  openMergeProposals: () => request('/merge-proposals/open'),
  mergePupils: (proposal) => verb('merge-proposals', proposal, 'merge'),
  rejectMerge: (proposal, because) => verb('merge-proposals', proposal, 'reject', { because }),
  undoMerge: (proposal) => verb('merge-proposals', proposal, 'undo'),
  exportPupilChances: (asked) => request('/pupil-chances/export', { method: 'POST', body: asked }),
  searchPupils: (text) => request('/pupils/search', { method: 'POST', body: { text } }),
};
