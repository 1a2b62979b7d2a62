import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ConversationDetail } from '#contract/conversations';

export const placeOfPoint = (id: string) => `point-${id}`;

/**
 * Which point is on the table. It is in the address, so that one comes back to it; those that were on the table before stay
 * there unseen, because what is typed in them may still be on its way.
 */
export function useShownPoint({ points }: ConversationDetail) {
  const [params, setParams] = useSearchParams();
  const asked = params.get('point');
  const at = Math.max(0, points.findIndex(({ id }) => id === asked)); // prettier-ignore
  const shownId = points[at]?.id ?? null;
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const isChosen = useRef(false);
  const show = (id: string) => {
    isChosen.current = true;
    if (shownId !== null) setSeen(new Set([...seen, shownId]));
    setParams({ point: id }, { replace: true });
  };
  // Who chose a point goes on there, with the keyboard and on a phone.
  useEffect(() => {
    if (isChosen.current && shownId !== null) document.getElementById(placeOfPoint(shownId))?.focus();
    isChosen.current = false;
  }, [shownId]);
  const isOpen = (id: string) => id === shownId || seen.has(id);
  return { shownId, show, isOpen };
}
export type ShownPoint = ReturnType<typeof useShownPoint>;
