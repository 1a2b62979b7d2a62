import { type AuthProvider, HttpError } from 'react-admin';
import type { Login, Me } from '#contract/access';
import type { Permission } from '#contract/permissions';
import { request } from './http';
import { fetchMe, forgetMe } from './me';
import { queryClient } from './query-client';

/** Which permission opens the pages of a resource. The server decides again at every request. */
const permissionOf: Record<string, Permission> = {
  schools: 'school.read',
  groups: 'group.read',
  pupils: 'pupil.read',
  'review-tasks': 'reviewTask.read',
  imports: 'import.read',
  mails: 'mail.read',
};

const isLoggedOut = (error: unknown): boolean => error instanceof HttpError && error.status === 401;

/** So that react-admin says nothing: somebody who has yet to log in has done nothing wrong. */
const silently = () => Object.assign(new Error(), { message: false });

/** False once the server said so: then there is no session left to end. */
let hasSession = true;

async function meOrLoggedOut(): Promise<Me> {
  try {
    const me = await fetchMe();
    hasSession = true;
    return me;
  } catch (error) {
    if (isLoggedOut(error)) hasSession = false;
    throw error;
  }
}

/** The session is a cookie that scripts cannot read; nothing about it is kept here. */
export const authProvider: AuthProvider = {
  async login(login: Login) {
    await request('/sessions', { method: 'POST', body: login });
    queryClient.clear();
    await meOrLoggedOut();
  },
  async logout() {
    if (hasSession) await endSession();
    hasSession = false;
    queryClient.clear();
  },
  async checkAuth() {
    await meOrLoggedOut().catch((error: unknown) => {
      // A line that failed is no reason to send somebody away.
      if (error instanceof HttpError && error.status !== 401) return;
      throw silently();
    });
  },
  async checkError(error: unknown) {
    if (!isLoggedOut(error)) return;
    forgetMe();
    throw hasSession ? error : silently();
  },
  async getIdentity() {
    const { id, name } = await fetchMe();
    return { id, fullName: name };
  },
  getPermissions: async () =>
    hasSession
      ? meOrLoggedOut().then(
          ({ permissions }) => permissions,
          () => [],
        )
      : [],
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
