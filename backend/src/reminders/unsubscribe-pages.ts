import type { Language } from '#contract/primitives';

const texts = {
  nl: {
    title: 'Mail stoppen',
    question: {
      digest: 'Wil je geen herinneringsmails van Koers meer ontvangen? Je taken blijven gewoon in Koers staan.',
      news: 'Wil je in de mail niet meer lezen wat er verandert aan plannen en doelen? In Koers zie je het nog wel.',
      minutes: 'Wil je de mail met afspraken na een gesprek niet meer ontvangen? De afspraken blijven in Koers staan.',
    },
    button: 'Ja, stop deze mail',
    done: 'Je ontvangt deze mail niet meer. In Koers zet je hem onder «Profiel» weer aan.',
  },
  en: {
    title: 'Stop mail',
    question: {
      digest: 'Do you want no more reminder mails from Koers? Your tasks stay in Koers.',
      news: 'Do you no longer want to read in the mail what changes in plans and goals? In Koers you still see it.',
      minutes: 'Do you no longer want the mail with the agreements of a talk? The agreements stay in Koers.',
    },
    button: 'Yes, stop this mail',
    done: 'You will no longer receive this mail. In Koers you can turn it on again under “Profile”.',
  },
} as const;

type Kind = keyof (typeof texts)['nl']['question'];
const kindOf = (kind: string): Kind => (kind === 'news' || kind === 'minutes' ? kind : 'digest');

/** Plain pages without script or style: they are opened from mail programs, logged in or not. */
const page = (language: Language, content: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${texts[language].title} – Koers</title></head><body><main><h1>${texts[language].title}</h1>${content}</main></body></html>`;

export const askPage = (language: Language, kind: string): string =>
  page(
    language,
    `<p>${texts[language].question[kindOf(kind)]}</p><form method="post"><button type="submit">${texts[language].button}</button></form>`,
  );
export const donePage = (language: Language): string => page(language, `<p role="status">${texts[language].done}</p>`);
