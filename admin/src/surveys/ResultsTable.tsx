import { DataRows } from '../figures/DataRows';
import { useFormats } from '../figures/use-formats';
import type { Shown } from './QuestionBars';
import { answerName, rangeOf } from './survey-sentences';
import { useSurveyWords } from './use-survey-words';

/** The same numbers in words, a row a question. */
export const ResultsTable = ({ shown, answered }: { shown: readonly Shown[]; answered: number }) => {
  const words = useSurveyWords();
  const { percent } = useFormats();
  const chosen = ({ question, spread }: Shown) =>
    spread.counts.map((n, at) => words('results.times', { n, answer: answerName(question, at + 1, words) })).join(', ');
  return (
    <DataRows
      label={`${words('results.table')} (${answered})`}
      rows={shown}
      keyOf={({ question }) => question.key}
      columns={[
        { header: words('results.question'), cell: ({ question }) => words(`question.${question.key}`) },
        { header: words('results.count'), cell: chosen },
        { header: words('results.title'), cell: ({ question, spread }) => rangeOf(question, spread, words) || '–' },
        {
          header: words('results.agreementHeader'),
          cell: ({ spread }) => percent(spread.agreement === null ? null : 100 * spread.agreement, 0),
          numeric: true,
        },
      ]}
    />
  );
};
