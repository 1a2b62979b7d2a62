import { useNotify } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useKeptForm } from '../../autosave/use-kept-form';
import { request } from '../../providers/http';
import { type CalendarKey, useCalendarWords } from '../use-calendar-words';
import { askAgain } from './use-removing';

type Asked<Text extends object> = {
  /** Under which the tab keeps what is typed. */
  name: string;
  fresh: Text;
  /** Of the record as it is saved now; left out for what is new. */
  version?: number;
  call: (text: Text) => { path: string; method: 'POST' | 'PATCH' | 'PUT'; body: unknown };
  said: CalendarKey;
  onClose: () => void;
};

/** A date, free days or the lessons of a group as somebody writes them; what is typed outlives a refusal. */
export function useDateForm<Text extends object>({ name, fresh, version, call, said, onClose }: Asked<Text>) {
  const words = useCalendarWords();
  const notify = useNotify();
  const queries = useQueryClient();
  return useKeptForm<Text, unknown>({
    name,
    fresh,
    version: version ?? 0,
    send: (text, known) => {
      const { path, ...rest } = call(text);
      const seen = version === undefined ? {} : { version: known };
      // Waited for: what somebody else saved is on the screen before it is called so.
      return request<unknown>(path, { ...rest, ...seen }).finally(() => askAgain(queries));
    },
    onSaved: () => {
      notify(words(said), { type: 'success' });
      onClose();
    },
  });
}
