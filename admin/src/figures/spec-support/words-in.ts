import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { figuresNl } from '../../i18n/figures.nl';
import type { Words } from '../use-words';

/** The texts of one language outside a screen, as the specs read them. */
export const wordsIn = (messages: typeof figuresNl, locale: string): Words => {
  const provider = polyglotI18nProvider(() => ({ figures: messages }) as never, locale);
  return (key, values) => provider.translate(`figures.${key}`, values);
};
