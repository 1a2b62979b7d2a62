import type { TranslationMessages } from 'react-admin';
import { dataNl } from './data.nl';
import { errorsNl } from './errors.nl';
import { figuresNl } from './figures.nl';
import { pagesNl } from './pages.nl';
import { reactAdminNl } from './react-admin.nl';
import { shellNl } from './shell.nl';

export const nl = {
  ra: reactAdminNl,
  errors: errorsNl,
  ...shellNl,
  ...pagesNl,
  ...dataNl,
  figures: figuresNl,
} satisfies TranslationMessages;
