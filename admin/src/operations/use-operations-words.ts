import { useTranslate } from 'react-admin';
import type { operationsNl } from '../i18n/operations.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `operations.`. */
export type OperationsKey = Leaves<(typeof operationsNl)['operations']>;
export type OperationsWords = Texts<OperationsKey>;

export const useOperationsWords = (): OperationsWords => useTexts('operations.');

/** What a kind of work is called; one that has no name yet is shown as it is. */
export function useTypeName(): (type: string) => string {
  const translate = useTranslate();
  return (type) =>
    translate(`operations.type.${type.replace('.', '_')}`, { _: translate('operations.otherType', { type }) });
}
