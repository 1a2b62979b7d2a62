import type { Language } from '#contract/primitives';

export type DigestTexts = {
  subject: (n: number) => string;
  hello: (name: string) => string;
  intro: string;
  overdue: string;
  dueToday: string;
  dueSoon: string;
  kinds: Record<string, string>;
  group: (name: string) => string;
  due: (day: string) => string;
  noOwner: string;
  open: string;
  unsubscribe: string;
  footer: string;
};

const day = (locale: string) => (text: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${text}T00:00:00Z`),
  );

export const digestTexts: Record<Language, DigestTexts> = {
  nl: {
    subject: (n) => (n === 1 ? 'Eén taak vraagt vandaag je aandacht' : `${n} taken vragen vandaag je aandacht`),
    hello: (name) => `Goedemorgen ${name},`,
    intro: 'Dit staat voor je klaar in Koers. Elke link opent de taak, met de gegevens erbij.',
    overdue: 'Over de datum',
    dueToday: 'Vandaag',
    dueSoon: 'Binnenkort',
    kinds: {
      analyseGroup: 'Analyseer de groep',
      evaluateGroupPlan: 'Evalueer het groepsplan',
      prepareConversation: 'Bereid het gesprek met het bestuur voor',
    },
    group: (name) => `groep ${name}`,
    due: (on) => `uiterlijk ${day('nl-NL')(on)}`,
    noOwner: 'nog niemand toegewezen',
    open: 'Open Koers',
    unsubscribe: 'Geen herinneringen meer ontvangen',
    footer: 'Je krijgt hooguit één mail per schooldag, en alleen als er iets te doen is.',
  },
  en: {
    subject: (n) => (n === 1 ? 'One task needs you today' : `${n} tasks need you today`),
    hello: (name) => `Good morning ${name},`,
    intro: 'This is waiting for you in Koers. Each link opens the task, with the data it is about.',
    overdue: 'Overdue',
    dueToday: 'Today',
    dueSoon: 'Soon',
    kinds: {
      analyseGroup: 'Analyse the group',
      evaluateGroupPlan: 'Evaluate the group plan',
      prepareConversation: 'Prepare the talk with the board',
    },
    group: (name) => `group ${name}`,
    due: (on) => `by ${day('en-GB')(on)}`,
    noOwner: 'nobody assigned yet',
    open: 'Open Koers',
    unsubscribe: 'Stop these reminders',
    footer: 'At most one mail a school day, and only when there is something to do.',
  },
};
