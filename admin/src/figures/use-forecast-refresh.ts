import { useEffect, useState } from 'react';
import { useDataProvider, useRefresh } from 'react-admin';
import type { RefreshProgress } from '#contract/forecasts';
import type { KoersDataProvider } from '../providers/data-provider';

const askAgainAfterMs = 1_000;

export type RefreshState = { running: boolean; progress: RefreshProgress | null; error: unknown };

const isDone = ({ schools, done, failed }: RefreshProgress) => done + failed >= schools;

/** Asks for a new forecast and follows it until every school has one, or has failed. */
export function useForecastRefresh(schoolId?: string) {
  const provider = useDataProvider<KoersDataProvider>();
  const refreshPage = useRefresh();
  const [state, setState] = useState<RefreshState>({ running: false, progress: null, error: null });
  const { running, progress } = state;

  const follow = (next: RefreshProgress) => {
    setState({ running: !isDone(next), progress: next, error: null });
    if (isDone(next)) refreshPage();
  };
  const fail = (error: unknown) => setState({ running: false, progress: null, error });

  const start = () => {
    setState({ running: true, progress: null, error: null });
    provider.refreshForecast(schoolId).then(follow, fail);
  };

  useEffect(() => {
    if (!running || !progress) return;
    const timer = setTimeout(() => {
      provider.refreshProgress(progress.id).then(follow, fail);
    }, askAgainAfterMs);
    return () => clearTimeout(timer);
  });

  return { ...state, start };
}
