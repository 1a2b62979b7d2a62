import type { Language } from '#contract/primitives';

const texts = {
  nl: {
    title: 'Herinneringen stoppen',
    question: 'Wil je geen herinneringsmails van Koers meer ontvangen? Je taken blijven gewoon in Koers staan.',
    button: 'Ja, stop de herinneringen',
    done: 'Je ontvangt geen herinneringsmails meer. In Koers zet je ze onder «Profiel» weer aan.',
  },
  en: {
    title: 'Stop reminders',
    question: 'Do you want no more reminder mails from Koers? Your tasks stay in Koers.',
    button: 'Yes, stop the reminders',
    done: 'You will receive no more reminder mails. In Koers you can turn them on again under “Profile”.',
  },
} as const;

/** Plain pages without script or style: they are opened from mail programs, logged in or not. */
const page = (language: Language, content: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${texts[language].title} – Koers</title></head><body><main><h1>${texts[language].title}</h1>${content}</main></body></html>`;

export const askPage = (language: Language): string =>
  page(
    language,
    `<p>${texts[language].question}</p><form method="post"><button type="submit">${texts[language].button}</button></form>`,
  );
export const donePage = (language: Language): string => page(language, `<p role="status">${texts[language].done}</p>`);
