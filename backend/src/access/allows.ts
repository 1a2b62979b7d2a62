import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '#contract/permissions';
import type { User } from './user';

export const PERMISSION = 'koers:permission';
export type RoutePermission = Permission | 'public';

/** Names the permission of a route. A route without it is refused at start-up: deny by default. */
export const Allows = (permission: Permission) =>
  applyDecorators(SetMetadata(PERMISSION, permission), ApiExtension('x-permission', permission));

/** No login needed: health, the OpenAPI document, logging in, links from mails. */
export const Public = () => applyDecorators(SetMetadata(PERMISSION, 'public'), ApiExtension('x-permission', 'public'));

/** The person behind the request; the guard has put it there. */
export const CurrentUser = createParamDecorator(
  (_data: unknown, context: ExecutionContext): User => context.switchToHttp().getRequest<{ user: User }>().user,
);
