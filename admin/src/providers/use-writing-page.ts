import { HttpError, useNotify, useRedirect } from 'react-admin';
import { wholeRecord } from './whole-record';

/** What others write appears by itself. */
const everyMs = 20_000;

/**
 * How a page asks for its record when people write on it: again and again, and it stays when asking again fails, where
 * react-admin would go to the list. Only what is not there (any more) sends somebody away.
 */
export function useWritingPage(resource: string) {
  const notify = useNotify();
  const redirect = useRedirect();
  const onError = (error: unknown) => {
    if (!(error instanceof HttpError) || (error.status !== 403 && error.status !== 404)) return;
    notify(error.message, { type: 'error' });
    redirect('list', resource);
  };
  return { ...wholeRecord, refetchInterval: everyMs, onError };
}
