import type { Agent } from './api';

export type Verb = 'get' | 'post' | 'patch' | 'put' | 'delete';
export type DescribedRoute = { verb: Verb; path: string; permission: string };

type Document = { paths: Record<string, Partial<Record<Verb, { 'x-permission'?: string }>>> };

/** The routes as the OpenAPI document tells them to the world outside. */
export async function describedRoutes(agent: Agent): Promise<DescribedRoute[]> {
  const { body } = await agent.get('/api/openapi.json').expect(200);
  return Object.entries((body as Document).paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, route]) => ({
      verb: verb as Verb,
      path,
      permission: route['x-permission'] ?? 'none',
    })),
  );
}

/** `schools` in /api/schools/{id}/…: the resource a route is about. */
export const resourceOf = (path: string): string => path.split('/')[2] ?? '';
export const isList = ({ verb, path }: DescribedRoute): boolean => verb === 'get' && /^\/api\/[a-z-]+$/.test(path);
