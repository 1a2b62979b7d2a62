import type { Recurrence } from '#domain/review-tasks/recurrence';

export type DemoTask = {
  title: string;
  /** Of whom, by the name before the @ of the demo account. */
  of: string;
  /** Who wrote it down; without, the owner. */
  by?: string;
  helper?: string;
  /** Days from today on which it is due. */
  due: number;
  remind?: number;
  recurrence?: Recurrence;
  /** Days before today on which it was due at first, and why it was put off. */
  postponed?: { from: number; because: string };
  /** Days ago on which it was finished. */
  done?: number;
  comments?: readonly (readonly [by: string, text: string])[];
  /** About the nth group of the school, closing by itself. */
  watches?: { what: 'planDiscussed' | 'resultsComplete'; group: number };
};

/** What people of the first school wrote down for themselves and each other: a full list, as an IB has in November. */
export const demoTasks: readonly DemoTask[] = [
  { title: 'Leerlingbespreking voorbereiden', of: 'ib', due: 1, recurrence: 'every6Weeks' },
  { title: 'Zorgteam: agenda rondsturen', of: 'ib', due: 3, recurrence: 'monthly' },
  { title: 'Logboek ondersteuning bijwerken', of: 'ib', due: 4, recurrence: 'weekly', remind: 3 },
  { title: 'Overzicht dyslexiescreening nalopen', of: 'ib', due: 12, recurrence: 'yearly' },
  {
    title: 'Rooster voor de klassenconsultaties maken',
    of: 'ib',
    by: 'schoolleider',
    due: 2,
    comments: [
      ['schoolleider', 'Houd de donderdagochtend vrij voor de studiedag.'],
      ['ib', 'Doe ik. Groep 5 en 8 wil ik graag voor de kerst.'],
    ],
  },
  {
    title: 'Handelingswijzer spelling herschrijven',
    of: 'ib',
    due: 9,
    postponed: { from: 12, because: 'eerst de nieuwe methode bekijken' },
  },
  { title: 'Ouderavond groep 8: uitleg doorstroomtoets', of: 'ib', helper: 'leerkracht', due: 15, remind: 8 },
  { title: 'Materialen rekenen aanvullen', of: 'ib', due: -4 },
  {
    title: 'Verslag overleg samenwerkingsverband',
    of: 'ib',
    due: -2,
    comments: [['schoolleider', 'Kun je de afspraak over de observaties erin zetten?']],
  },
  { title: 'Plan van aanpak woordenschat bespreken', of: 'ib', by: 'schoolleider', due: 5 },
  { title: 'Groepsplannen na de toetsen bespreken', of: 'ib', due: 1, watches: { what: 'planDiscussed', group: 4 } },
  { title: 'Toetsresultaten compleet maken', of: 'ib', due: 0, watches: { what: 'resultsComplete', group: 3 } },
  { title: 'Afspraken over stillezen vastleggen', of: 'ib', due: 18 },
  { title: 'Begeleiding startende leerkracht: tussengesprek', of: 'ib', due: 20, remind: 13, helper: 'schoolleider' },
  { title: 'Toetskalender controleren', of: 'ib', due: 23, recurrence: 'every26Weeks' },
  { title: 'Dossiers groep 8 klaarzetten', of: 'ib', due: 27 },
  { title: 'Studiemiddag referentieniveaus voorbereiden', of: 'ib', by: 'schoolleider', due: 33 },
  { title: 'Contact met de logopedist', of: 'ib', due: 30, postponed: { from: 3, because: 'ziek' } },
  { title: 'Leesvaardigheid onderbouw: boekenlijst', of: 'ib', due: 41 },
  { title: 'Evaluatie ondersteuningsprofiel', of: 'ib', due: 60, helper: 'schoolleider' },
  { title: 'Observatie groep 4 uitwerken', of: 'ib', due: -9, done: 8 },
  { title: 'Toetsmappen klaarzetten', of: 'ib', due: -15, done: 16 },
  { title: 'Groepsoverzichten printen', of: 'ib', by: 'schoolleider', due: -20, done: 21 },
  { title: 'Opfriscursus normen delen', of: 'ib', due: -30, done: 27 },
  {
    title: 'Instructietafel: twee lessen uitproberen',
    of: 'leerkracht',
    by: 'ib',
    due: 4,
    comments: [['leerkracht', 'Maandag de eerste. Kom je kijken?']],
  },
  { title: 'Ontbrekende toetsen inhalen', of: 'leerkracht2', by: 'ib', due: 2 },
  { title: 'Oudergesprekken plannen', of: 'leerkracht', helper: 'leerkracht2', due: 7, remind: 3 },
  { title: 'Methodetoets blok 4 nakijken', of: 'leerkracht', due: 1, recurrence: 'every3Weeks' },
  { title: 'Leesdossier bijwerken', of: 'leerkracht2', due: 11 },
  { title: 'Jaarverslag: stuk over opbrengsten', of: 'schoolleider', due: 14, helper: 'ib' },
  { title: 'Vervanging tijdens de studiedag regelen', of: 'schoolleider', due: 3 },
  { title: 'Voortgang verbetercyclus in de MR bespreken', of: 'schoolleider', by: 'bestuurder', due: 16 },
  { title: 'Kwaliteitsgesprek: gegevens nalopen', of: 'bestuurder', due: 10 },
];
