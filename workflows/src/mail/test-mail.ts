import type { Language } from '#contract/primitives';

const texts: Record<Language, { subject: string; text: string }> = {
  nl: { subject: 'Testmail van Koers', text: 'De mail van Koers komt aan. Je hoeft niets te doen.' },
  en: { subject: 'Test mail of Koers', text: 'The mail of Koers arrives. There is nothing to do.' },
};

/** Asked for by the reader, so that nothing has to be stopped: no link for that. */
export function testMail(language: Language): { subject: string; text: string; html: string } {
  const { subject, text } = texts[language];
  const head = `<meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${subject}</title>`;
  return {
    subject,
    text,
    html: `<!doctype html><html lang="${language}"><head>${head}</head><body><p>${text}</p></body></html>`,
  };
}
