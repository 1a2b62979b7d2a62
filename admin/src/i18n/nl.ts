import type { TranslationMessages } from 'react-admin';
import { autosaveNl } from './autosave.nl';
import { calendarNl } from './calendar.nl';
import { conversationsNl } from './conversations.nl';
import { consultationsNl } from './consultations.nl';
import { goalsNl } from './goals.nl';
import { cyclesNl } from './cycles.nl';
import { mailNl } from './mail.nl';
import { measuresNl } from './measures.nl';
import { dataNl } from './data.nl';
import { errorsNl } from './errors.nl';
import { figuresNl } from './figures.nl';
import { pagesNl } from './pages.nl';
import { peopleNl } from './people.nl';
import { operationsNl } from './operations.nl';
import { plansNl } from './plans.nl';
import { reactAdminNl } from './react-admin.nl';
import { shellNl } from './shell.nl';
import { surveysNl } from './surveys.nl';
import { workNl } from './work.nl';

export const nl = {
  ra: reactAdminNl,
  errors: errorsNl,
  ...shellNl,
  ...pagesNl,
  ...dataNl,
  ...calendarNl,
  ...consultationsNl,
  ...conversationsNl,
  ...goalsNl,
  ...surveysNl,
  ...cyclesNl,
  ...measuresNl,
  ...workNl,
  ...operationsNl,
  ...mailNl,
  ...peopleNl,
  figures: figuresNl,
  autosave: autosaveNl,
  plans: plansNl,
} satisfies TranslationMessages;
