export const agreementOutcomes = ['kept', 'partly', 'dropped'] as const;
export type AgreementOutcome = (typeof agreementOutcomes)[number];

/** One line, one agreement; a dash or dot in front of it is decoration. */
export const agreementsIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => line.replace(/^\s*[-–•*·]\s*/, '').trim() || []);

export type AgreementKept = { text: string; outcome: AgreementOutcome | null };

/** What became of each, as far as somebody said so. */
export const agreementsWith = (text: string, outcomes: Readonly<Record<string, AgreementOutcome>>): AgreementKept[] =>
  agreementsIn(text).map((line) => ({ text: line, outcome: outcomes[line] ?? null }));
