import type { Language } from '#contract/primitives';

/** How much of what a mail holds; `now`: late, due today, or asked to be reminded of. */
type Counted = { now: number; news: number; surveys: number; soon: number; help: number };

type Span = { startsOn: string; endsOn: string; startTime: string | null };

export type DigestTexts = {
  subject: (counted: Counted) => string;
  hello: (name: string) => string;
  intro: string;
  overdue: string;
  dueToday: string;
  dueSoon: string;
  reminded: string;
  help: string;
  with: (name: string) => string;
  /** `from`: the first day, of who is not away yet. */
  insteadOf: (name: string, from?: string) => string;
  wholeBoard: string;
  kinds: Record<string, string>;
  notes: string;
  plan: (domain: string, group: string) => string;
  goal: string;
  boardAim: string;
  comments: (n: number) => string;
  ready: string;
  surveys: string;
  survey: string;
  openUntil: (day: string) => string;
  calendar: string;
  onDay: (event: Span) => string;
  group: (name: string) => string;
  due: (day: string) => string;
  noOwner: string;
  open: string;
  unsubscribe: string;
  /** `weeklyOn`: the weekday of who chose one overview a week. */
  footer: (weeklyOn: number | null) => string;
};

const day = (locale: string) => (text: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${text}T00:00:00Z`),
  );

/** 1 = Monday. */
const weekday = (locale: string) => (n: number) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, n)));

const englishDomains: Record<string, string> = { lezen: 'reading', taalverzorging: 'language', rekenen: 'arithmetic' };

export const digestTexts: Record<Language, DigestTexts> = {
  nl: {
    subject: ({ now, news, surveys, soon }) => {
      if (now > 0) return now === 1 ? 'Eén taak vraagt vandaag je aandacht' : `${now} taken vragen vandaag je aandacht`;
      if (news > 0) return news === 1 ? 'Nieuws over een plan of doel' : `Nieuws over ${news} plannen of doelen`;
      if (surveys > 0) return 'Een vragenlijst van je school wacht op je antwoord';
      if (soon > 0) return soon === 1 ? 'Binnenkort: één taak' : `Binnenkort: ${soon} taken`;
      return 'Misschien kun je een collega op weg helpen';
    },
    hello: (name) => `Dag ${name},`,
    intro: 'Dit staat voor je klaar in Koers. Elke link opent de taak, met de gegevens erbij.',
    overdue: 'Over de datum',
    dueToday: 'Vandaag',
    dueSoon: 'Binnenkort',
    reminded: 'Je vroeg om een herinnering',
    help: 'Komt een collega tijd tekort? Misschien kun je helpen',
    with: (name) => `bij ${name}`,
    insteadOf: (name, from) => `je neemt ${from ? `vanaf ${day('nl-NL')(from)} ` : ''}waar voor ${name}`,
    wholeBoard: 'heel het bestuur',
    kinds: {
      analyseGroup: 'Analyseer de groep',
      evaluateGroupPlan: 'Evalueer het groepsplan',
      prepareConversation: 'Bereid het gesprek met het bestuur voor',
      agreement: 'Afspraak uit een gesprek',
      own: 'Taak van je eigen lijst',
      prepareEvent: 'Voorbereiding voor de kalender',
      planVisit: 'Plan je klassenconsultatie',
      holdVisit: 'Klassenconsultatie',
      keepAgreement: 'Afspraak uit een klassenconsultatie',
    },
    notes: 'Over plannen en doelen',
    plan: (domain, group) => `Groepsplan ${domain} groep ${group}`,
    goal: 'Doel van de school',
    boardAim: 'Doel van het bestuur',
    comments: (n) => (n === 1 ? '1 nieuwe opmerking' : `${n} nieuwe opmerkingen`),
    ready: 'klaar voor bespreking',
    surveys: 'Je antwoord gevraagd',
    survey: 'Vragenlijst over werken met gegevens',
    openUntil: (on) => `twee minuten, zonder naam, open tot en met ${day('nl-NL')(on)}`,
    calendar: 'In je kalender deze week',
    onDay: ({ startsOn, endsOn, startTime }) =>
      day('nl-NL')(startsOn) +
      (endsOn > startsOn ? ` tot en met ${day('nl-NL')(endsOn)}` : '') +
      (startTime ? `, ${startTime} uur` : ''),
    group: (name) => `groep ${name}`,
    due: (on) => `uiterlijk ${day('nl-NL')(on)}`,
    noOwner: 'nog niemand toegewezen',
    open: 'Open Koers',
    unsubscribe: 'Geen herinneringen meer ontvangen',
    footer: (weeklyOn) =>
      (weeklyOn === null
        ? 'Je krijgt hooguit één mail per schooldag, en'
        : `Je koos voor één overzicht per week, op ${weekday('nl-NL')(weeklyOn)}; werk je dan niet, dan op een andere dag. Je krijgt het`) +
      ' alleen als er iets nieuws te doen is of iemand je schreef.',
  },
  en: {
    subject: ({ now, news, surveys, soon }) => {
      if (now > 0) return now === 1 ? 'One task needs you today' : `${now} tasks need you today`;
      if (news > 0) return news === 1 ? 'News about a plan or goal' : `News about ${news} plans or goals`;
      if (surveys > 0) return 'A survey of your school waits for your answer';
      if (soon > 0) return soon === 1 ? 'Soon: one task' : `Soon: ${soon} tasks`;
      return 'Perhaps you can help a colleague along';
    },
    hello: (name) => `Hello ${name},`,
    intro: 'This is waiting for you in Koers. Each link opens the task, with the data it is about.',
    overdue: 'Overdue',
    dueToday: 'Today',
    dueSoon: 'Soon',
    reminded: 'You asked to be reminded',
    help: 'Is a colleague short of time? Perhaps you can help',
    with: (name) => `with ${name}`,
    insteadOf: (name, from) => `you stand in for ${name}${from ? ` from ${day('en-GB')(from)}` : ''}`,
    wholeBoard: 'the whole board',
    kinds: {
      analyseGroup: 'Analyse the group',
      evaluateGroupPlan: 'Evaluate the group plan',
      prepareConversation: 'Prepare the talk with the board',
      agreement: 'Agreement from a talk',
      own: 'Task of your own list',
      prepareEvent: 'Preparation for the calendar',
      planVisit: 'Plan your classroom consultation',
      holdVisit: 'Classroom consultation',
      keepAgreement: 'Agreement from a classroom consultation',
    },
    notes: 'About plans and goals',
    plan: (domain, group) => `Group plan ${englishDomains[domain] ?? domain} group ${group}`,
    goal: 'Goal of the school',
    boardAim: 'Aim of the board',
    comments: (n) => (n === 1 ? '1 new comment' : `${n} new comments`),
    ready: 'ready to be discussed',
    surveys: 'Your answer is asked',
    survey: 'Survey about working with data',
    openUntil: (on) => `two minutes, without a name, open up to ${day('en-GB')(on)}`,
    calendar: 'In your calendar this week',
    onDay: ({ startsOn, endsOn, startTime }) =>
      day('en-GB')(startsOn) +
      (endsOn > startsOn ? ` to ${day('en-GB')(endsOn)}` : '') +
      (startTime ? `, ${startTime}` : ''),
    group: (name) => `group ${name}`,
    due: (on) => `by ${day('en-GB')(on)}`,
    noOwner: 'nobody assigned yet',
    open: 'Open Koers',
    unsubscribe: 'Stop these reminders',
    footer: (weeklyOn) =>
      (weeklyOn === null
        ? 'At most one mail a school day, and'
        : `You chose one overview a week, on ${weekday('en-GB')(weeklyOn)}, or another day when you do not work then. It comes`) +
      ' only when there is something new to do or somebody wrote to you.',
  },
};
