import type { Language } from '#contract/primitives';

export type MinutesTexts = {
  subject: (agreements: number) => string;
  hello: (name: string) => string;
  intro: (on: string, school: string) => string;
  yours: string;
  others: string;
  none: string;
  by: (owner: string | null, on: string) => string;
  withheld: string;
  open: string;
  footer: string;
  unsubscribe: string;
};

const day = (locale: string, text: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${text}T00:00:00Z`),
  );

export const minutesTexts: Record<Language, MinutesTexts> = {
  nl: {
    subject: (n) => (n === 0 ? 'Het verslag van jullie gesprek staat klaar' : n === 1 ? 'Wie doet wat: 1 afspraak' : `Wie doet wat: ${n} afspraken`), // prettier-ignore
    hello: (name) => `Hallo ${name},`,
    intro: (on, school) => `Dit is afgesproken in het gesprek van ${day('nl-NL', on)} over ${school}.`,
    yours: 'Dit doe jij',
    others: 'Dit doen anderen',
    none: 'Er zijn geen afspraken gemaakt.',
    by: (owner, on) => (owner ? `${owner}, ` : '') + `uiterlijk ${day('nl-NL', on)}`,
    withheld: 'Afspraak waarin een naam staat: lees haar in Koers',
    open: 'Open het verslag',
    footer: 'Je krijgt deze mail één keer, omdat je bij het gesprek was. Wat er besproken is staat alleen in Koers.',
    unsubscribe: 'Geen afspraken meer per mail ontvangen',
  },
  en: {
    subject: (n) => (n === 0 ? 'The minutes of your talk are ready' : n === 1 ? 'Who does what: 1 agreement' : `Who does what: ${n} agreements`), // prettier-ignore
    hello: (name) => `Hello ${name},`,
    intro: (on, school) => `This was agreed in the talk of ${day('en-GB', on)} about ${school}.`,
    yours: 'What you do',
    others: 'What others do',
    none: 'No agreements were made.',
    by: (owner, on) => (owner ? `${owner}, ` : '') + `by ${day('en-GB', on)}`,
    withheld: 'An agreement that holds a name: read it in Koers',
    open: 'Open the minutes',
    footer: 'You get this mail once, because you were at the talk. What was said stands in Koers only.',
    unsubscribe: 'Stop agreements by mail',
  },
};
