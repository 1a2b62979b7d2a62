import { type AuthProvider, HttpError } from 'react-admin';
import type { Login, Me } from '#contract/access';
import type { Permission } from '#contract/permissions';
import { forgetUnsaved } from '../autosave/unsaved';
import { request } from './http';
import { fetchMe, forgetMe } from './me';
import { queryClient } from './query-client';

/** Which permission opens the pages of a resource. The server decides again at every request. */
const permissionOf: Record<string, Permission> = {
  schools: 'school.read',
  groups: 'group.read',
  pupils: 'pupil.read',
  'review-tasks': 'reviewTask.read',
  'group-plans': 'groupPlan.read',
  instruments: 'instrument.read',
  norms: 'norm.read',
  'merge-proposals': 'mergeProposal.read',
  imports: 'import.read',
  consultations: 'consultation.read',
  'consultation-tracking': 'consultationTracking.read',
  'consultation-counts': 'consultationCount.read',
  'consultation-forms': 'consultationForm.read',
  cycles: 'cycle.read',
  events: 'event.read',
  'calendar-templates': 'event.read',
  goals: 'goal.read',
  surveys: 'survey.read',
  measures: 'measure.read',
  practices: 'practice.read',
  staff: 'staff.read',
  leaves: 'leave.read',
  mails: 'mail.read',
};

const isLoggedOut = (error: unknown): boolean => error instanceof HttpError && error.status === 401;

/** Whether this page saw a session: null until the server was asked, false once it said there is none (any more). */
let session: boolean | null = null;

/**
 * Sends to the login page. No notification, which would be gone before it is read: the login page itself says so to
 * somebody whose session ended; who has yet to log in has done nothing wrong.
 */
function toLogin(): Error {
  const ended = session === true;
  session = false;
  return Object.assign(new Error(), { message: false, ...(ended && { redirectTo: '/login?ended' }) });
}

async function knownMe(): Promise<Me> {
  const me = await fetchMe();
  session = true;
  return me;
}

/** The session is a cookie that scripts cannot read; nothing about it is kept here. */
export const authProvider: AuthProvider = {
  async login(login: Login) {
    await request('/sessions', { method: 'POST', body: login });
    queryClient.clear();
    forgetUnsaved((await knownMe()).id);
  },
  async logout() {
    // A session that ended by itself takes nothing with it: what was typed waits for the same person.
    if (session !== false) {
      await endSession();
      forgetUnsaved();
    }
    session = false;
    queryClient.clear();
  },
  async checkAuth() {
    await knownMe().catch((error: unknown) => {
      // A line that failed is no reason to send somebody away.
      if (error instanceof HttpError && error.status !== 401) return;
      throw toLogin();
    });
  },
  async checkError(error: unknown) {
    if (!isLoggedOut(error)) return;
    forgetMe();
    throw toLogin();
  },
  async getIdentity() {
    const { id, name } = await fetchMe();
    return { id, fullName: name };
  },
  getPermissions: async () => {
    const me = session === false ? null : await knownMe().catch(() => null);
    return me?.permissions ?? [];
  },
  async canAccess({ resource }) {
    const permission = permissionOf[resource];
    return permission === undefined || (await fetchMe()).permissions.includes(permission);
  },
};

async function endSession(): Promise<void> {
  await request('/sessions/current', { method: 'DELETE' }).catch((error: unknown) => {
    if (!isLoggedOut(error)) throw error;
  });
}
