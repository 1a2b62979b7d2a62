import type { peopleNl } from '../i18n/people.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `staff.`. */
export type StaffWords = Texts<Leaves<(typeof peopleNl)['staff']>>;

export const useStaffWords = (): StaffWords => useTexts('staff.');
