import type { Language } from '#contract/primitives';

/** Each in its own language, so that who needs it recognises it. */
export const languages: readonly { code: Language; name: string }[] = [
  { code: 'nl', name: 'Nederlands' },
  { code: 'en', name: 'English' },
];
