import type { SurveyDetail } from '#contract/surveys';
import { presentVersion, questionsOf } from '#domain/surveys/questions';
import { formatsFor } from '../figures/format';
import { wordsIn } from '../figures/spec-support/words-in';
import { surveysNl } from '../i18n/surveys.nl';
import { answerName, leadOf, rangeOf, withheldText } from './survey-sentences';

const words = wordsIn(surveysNl.surveys, 'nl');
const formats = formatsFor('nl');
const questions = questionsOf(presentVersion);
const question = (wanted: string) => questions.find(({ key }) => key === wanted)!;
const survey = { openUntil: '2026-12-04', counts: { asked: 9, answered: 3 } } as SurveyDetail;

it('has words for every answer of every question', () => {
  for (const one of questions)
    for (let value = 1; value <= one.steps; value++) expect(answerName(one, value, words)).not.toMatch(/\.a\d$/);
});

it.each([
  ['perPupil', [2, 0, 0, 1, 4], 'van «nooit» tot «elke week»'],
  ['sure', [0, 0, 5, 0], 'iedereen «redelijk zeker»'],
  ['help', [2, 0, 0, 1, 4], ''],
  ['help', [0, 0, 0, 0, 7], 'iedereen «niets, het gaat goed zo»'],
  ['sure', [0, 0, 0, 0], ''],
])('says of %s %j: %s', (key, counts, said) => expect(rangeOf(question(key), { counts }, words)).toBe(said));

describe('the finding', () => {
  const spread = (key: 'sure' | 'method' | 'help', agreement: number | null) => ({ key, counts: [5], agreement });
  const lead = (...asked: ReturnType<typeof spread>[]) => leadOf({ results: { answered: 5, questions: asked } }, words);

  it('names where they differ most and where they agree most, among questions with an order', () =>
    expect(lead(spread('sure', 0.2), spread('method', 0.9), spread('help', null))).toBe(
      'Jullie verschillen het meest bij de vraag «Hoe zeker voel je je bij het lezen en uitleggen van resultaten?» en zijn het meest eens bij «Hoe zwaar tellen methodetoetsen mee bij wat je in de les doet?».',
    ));
  it('is none where everything is alike, or nothing is shown', () => {
    expect(lead(spread('sure', 1), spread('method', 1))).toBeNull();
    expect(leadOf({ results: null }, words)).toBeNull();
  });
});

it.each([
  ['stillOpen', /^De uitkomst verschijnt als de vragenlijst dicht is: na 4 december 2026.*minstens vijf antwoorden/],
  ['tooFew', /^Er zijn minder dan vijf antwoorden \(3\)\. Daarom blijft de uitkomst weg/],
  ['notOfTeam', /^De uitkomst is voor het team van de school\./],
] as const)('explains why nothing is shown: %s', (withheld, text) =>
  expect(withheldText({ ...survey, withheld }, words, formats)).toMatch(text),
);

it('explains nothing where the results are', () =>
  expect(withheldText({ ...survey, withheld: null }, words, formats)).toBeNull());
