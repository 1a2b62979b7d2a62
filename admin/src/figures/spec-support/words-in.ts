import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { Leaves, Texts } from '../../i18n/use-texts';

/** The texts of one language outside a screen, as the specs read them. */
export const wordsIn = <Messages extends object>(messages: Messages, locale: string): Texts<Leaves<Messages>> => {
  const provider = polyglotI18nProvider(() => messages as never, locale);
  return (key, values) => provider.translate(key, values);
};
