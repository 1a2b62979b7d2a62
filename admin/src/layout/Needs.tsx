import type { ReactNode } from 'react';
import type { Permission } from '#contract/permissions';
import { useMe } from '../providers/me';
import { AccessDenied } from './AccessDenied';
import { Waiting } from './Waiting';

/** A page that is no resource of react-admin says itself who may open it; the server decides again. */
export const Needs = ({ permission, children }: { permission: Permission; children: ReactNode }) => {
  const me = useMe();
  if (!me) return <Waiting />;
  return me.permissions.includes(permission) ? children : <AccessDenied />;
};
