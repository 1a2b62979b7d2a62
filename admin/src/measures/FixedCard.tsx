import { Link } from 'react-router-dom';
import type { Measure } from '#contract/measures';
import { SectionCard } from '../figures/SectionCard';
import { type Fact, FactList } from '../layout/FactList';
import { decidesOf, forWhomOf } from './measure-sentences';
import { useTelling } from './use-measure-words';

/** What does not change any more once it runs: for whom, between which tests, from which goal and cause. */
export const FixedCard = ({ measure }: { measure: Measure }) => {
  const telling = useTelling();
  const { words, goalWords } = telling;
  const { goalId, goalTitle, causeText, domain, startMoment, startSchoolYear } = measure;
  const facts: Fact[] = [
    { label: words('page.who'), value: forWhomOf(measure, telling) },
    { label: words('column.domain'), value: goalWords(`domain.${domain}`) },
    { label: words('page.start'), value: words('test', { moment: startMoment, schoolYear: startSchoolYear }) },
    { label: words('page.decides'), value: decidesOf(measure, telling) },
  ];
  if (goalId !== null)
    facts.push({ label: words('page.goal'), value: <Link to={`/goals/${goalId}/show`}>{goalTitle}</Link> });
  if (causeText !== null) facts.push({ label: words('page.cause'), value: causeText });
  return (
    <SectionCard title={words('page.fixed')} aside={words('page.fixedAside')}>
      <FactList facts={facts} />
    </SectionCard>
  );
};
