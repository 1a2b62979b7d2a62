import { useQuery } from '@tanstack/react-query';
import type { MyWeek } from '#contract/my-week';
import { request } from '../providers/http';

export const useMyWeek = () =>
  useQuery({ queryKey: ['my-week'], queryFn: ({ signal }) => request<MyWeek>('/my-week', { signal }) });
