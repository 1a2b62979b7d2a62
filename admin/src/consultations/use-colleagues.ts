import { useQuery } from '@tanstack/react-query';
import type { Colleague } from '#contract/consultations';
import type { Page } from '#contract/list';
import { request } from '../providers/http';

/** The people of one's schools; who has two roles comes once. */
export function useColleagues(schoolId?: string): readonly Colleague[] {
  const { data } = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => request<Page<Colleague>>('/consultations/colleagues'),
    staleTime: 300_000,
  });
  const here = (data?.data ?? []).filter((one) => schoolId === undefined || one.schoolId === schoolId);
  return here.filter(({ id }, at) => here.findIndex((one) => one.id === id) === at);
}
