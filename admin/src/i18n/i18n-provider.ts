import polyglotI18nProvider from 'ra-i18n-polyglot';
import { languages } from './languages';
import { nl } from './nl';

/** Dutch is in the first load; English is fetched when somebody asks for it. */
export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? import('./en').then(({ en }) => en) : nl),
  'nl',
  languages.map(({ code, name }) => ({ locale: code, name })),
);
