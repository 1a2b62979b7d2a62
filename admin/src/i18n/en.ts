import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';
import { autosaveEn } from './autosave.en';
import { calendarEn } from './calendar.en';
import { conversationsEn } from './conversations.en';
import { consultationsEn } from './consultations.en';
import { goalsEn } from './goals.en';
import { cyclesEn } from './cycles.en';
import { mailEn } from './mail.en';
import { measuresEn } from './measures.en';
import { dataEn } from './data.en';
import { errorsEn } from './errors.en';
import { figuresEn } from './figures.en';
import { pagesEn } from './pages.en';
import { peopleEn } from './people.en';
import { operationsEn } from './operations.en';
import { plansEn } from './plans.en';
import { shellEn } from './shell.en';
import { surveysEn } from './surveys.en';
import { workEn } from './work.en';

export const en = {
  ra: englishMessages.ra,
  errors: errorsEn,
  ...shellEn,
  ...pagesEn,
  ...dataEn,
  ...calendarEn,
  ...consultationsEn,
  ...conversationsEn,
  ...goalsEn,
  ...surveysEn,
  ...cyclesEn,
  ...measuresEn,
  ...workEn,
  ...operationsEn,
  ...mailEn,
  ...peopleEn,
  figures: figuresEn,
  autosave: autosaveEn,
  plans: plansEn,
} satisfies TranslationMessages;
