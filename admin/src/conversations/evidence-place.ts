import type { EvidenceLine } from '#contract/conversations';

/** Where the records behind a line are seen; null where they have no page of their own. */
export function placeOf({ source, aboutId }: EvidenceLine, schoolId: string): string | null {
  if (source === 'forecast') return `/schools/${schoolId}/show`;
  if (source === 'groupPlans' || source === 'consultations' || source === 'conversations') return null;
  return aboutId && `/${source}/${aboutId}/show`;
}
