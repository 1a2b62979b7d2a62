import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { CalendarEvent, CalendarEventChange, CalendarEventDetail, SeriesPart } from '#contract/events';
import { UndoNotice } from '../../layout/UndoNotice';
import { codeOf, request } from '../../providers/http';
import { conflictSentences, whenOf } from '../calendar-sentences';
import { useSaying } from '../use-saying';

type To = Pick<CalendarEventChange, 'startsOn' | 'startTime' | 'endTime'> & { startsOn: string };
type Move = { event: CalendarEvent; to: To; apply?: SeriesPart; isBack?: boolean };

/** Puts an event on another day, says so with what is the matter there, and takes it back in one click. */
export function useMoveEvent() {
  const saying = useSaying();
  const notify = useNotify();
  const queries = useQueryClient();
  const { words, days } = saying;
  const { mutate, isPending } = useMutation({
    mutationFn: ({ event: { id, version }, to, apply = 'this' }: Move) =>
      request<CalendarEventDetail>(`/events/${id}`, { method: 'PATCH', version, body: { ...to, apply } }),
    onSuccess: (moved, { event, to, apply, isBack }) => {
      const day = to.startTime ? whenOf(moved, saying) : days.day(moved.startsOn);
      const said = words(isBack ? 'move.back' : 'move.done', { title: moved.title, day });
      const badly = conflictSentences(moved.conflicts, saying).slice(0, 2);
      const { startTime, endTime } = event;
      const times = to.startTime === undefined ? {} : { startTime, endTime };
      const back = { event: moved, to: { startsOn: event.startsOn, ...times }, isBack: true, ...(apply && { apply }) };
      notify(<UndoNotice message={[said, ...badly].join(' ')} undo={() => mutate(back)} />);
    },
    onError: (refusal: Error) =>
      notify(codeOf(refusal) === 'request.stale' ? words('move.stale') : refusal.message, { type: 'error' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['events'] }),
  });
  return { mutate, isPending };
}
