import { useLocale } from 'react-admin';

/** The sign between whole and part in the language of the reader. */
export const useDecimal = (): ',' | '.' => (useLocale() === 'en' ? '.' : ',');
