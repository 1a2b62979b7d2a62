import { type AuthProvider, HttpError } from 'react-admin';
import type { Login } from '#contract/access';
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

/** The session is a cookie that scripts cannot read; nothing about it is kept here. */
export const authProvider: AuthProvider = {
  async login(login: Login) {
    await request('/sessions', { method: 'POST', body: login });
    queryClient.clear();
    await fetchMe();
  },
  async logout() {
    await request('/sessions/current', { method: 'DELETE' }).catch((error: unknown) => {
      if (!isLoggedOut(error)) throw error;
    });
    queryClient.clear();
  },
  async checkAuth() {
    await fetchMe().catch((error: unknown) => {
      // Without a message: somebody who has yet to log in has done nothing wrong.
      if (isLoggedOut(error)) throw Object.assign(new Error(), { message: false });
    });
  },
  async checkError(error: unknown) {
    if (!isLoggedOut(error)) return;
    forgetMe();
    throw error;
  },
  async getIdentity() {
    const { id, name } = await fetchMe();
    return { id, fullName: name };
  },
  getPermissions: async () => (await fetchMe()).permissions,
  async canAccess({ resource }) {
    const permission = permissionOf[resource];
    return permission === undefined || (await fetchMe()).permissions.includes(permission);
  },
};
