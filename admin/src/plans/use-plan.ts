import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { HttpError, useNotify } from 'react-admin';
import type { GroupPlanDetail, PlanComment, PlanSection, SectionKey } from '#contract/group-plans';
import type { Doors, Saved } from '../autosave/autosaver';
import { planRequests } from './plan-requests';

const keyOf = (id: string) => ['group-plan', id] as const;

export const usePlanQuery = (id: string) =>
  useQuery({ queryKey: keyOf(id), queryFn: () => planRequests.get(id), enabled: id !== '' });

/** What every part of the screen does with the plan it is about: ask, change, and put the answer in its place. */
export function usePlan(plan: GroupPlanDetail) {
  const client = useQueryClient();
  const notify = useNotify();
  const { id } = plan;
  return useMemo(() => {
    const put = (next: GroupPlanDetail) => client.setQueryData(keyOf(id), next);
    const reload = () => client.invalidateQueries({ queryKey: keyOf(id) });
    return {
      put,
      reload,
      /** Shows what came of it; when somebody was first, what is there now. @returns whether it worked. */
      act: async (work: () => Promise<GroupPlanDetail>, said?: string): Promise<boolean> => {
        try {
          put(await work());
          void client.invalidateQueries({ queryKey: ['group-plans'] });
          if (said) notify(said, { type: 'success' });
          return true;
        } catch (error) {
          notify((error as Error).message, { type: 'error' });
          if (error instanceof HttpError && [404, 409, 412].includes(error.status as number)) await reload();
          return false;
        }
      },
      putComments: (comments: PlanComment[]) => {
        const openComments = comments.filter(({ doneAt }) => doneAt === null).length;
        change(client, id, (now) => ({ ...now, comments, openComments }));
      },
      doorsOf: (key: SectionKey): Pick<Doors, 'save' | 'load'> => ({
        save: async (text, version) => {
          const section = await planRequests.write(id, key, { text, version });
          change(client, id, (now) => withSection(now, section));
          return toSaved(section);
        },
        load: async () => toSaved(await planRequests.section(id, key)),
      }),
    };
  }, [client, id, notify]);
}
export type PlanActions = ReturnType<typeof usePlan>;

const change = (client: QueryClient, id: string, how: (now: GroupPlanDetail) => GroupPlanDetail) =>
  client.setQueryData<GroupPlanDetail>(keyOf(id), (now) => now && how(now));

const withSection = (plan: GroupPlanDetail, section: PlanSection): GroupPlanDetail => ({
  ...plan,
  sections: plan.sections.map((one) => (one.key === section.key ? section : one)),
});

export const toSaved = ({ text, version, savedAt, writer }: PlanSection): Saved => ({ text, version, savedAt, writer });
