import { Link } from 'react-router-dom';
import type { GoalDetail } from '#contract/goals';
import { isShare } from '#domain/goals/measures';
import { SectionCard } from '../figures/SectionCard';
import { type Fact, FactList } from '../layout/FactList';
import { decidesOf, valueOf, whoOf } from './goal-sentences';
import { useSaying } from './use-saying';

/** What was fixed beforehand. */
export const FixedCard = ({ goal }: { goal: GoalDetail }) => {
  const saying = useSaying();
  const { words, formats } = saying;
  const { floor, dream, signal, aim, margin, leastPupils, isInterim } = goal;
  const value = (of: number) => valueOf(goal, of, saying);
  const known = (fact: Fact, shown: boolean) => (shown ? [fact] : []);
  const facts: Fact[] = [
    { label: words('fixed.who'), value: whoOf(goal, saying) },
    { label: words('fixed.test'), value: decidesOf(goal, saying) },
    ...known({ label: words('fixed.floor'), value: floor === null ? '' : value(floor) }, floor !== null),
    { label: words('fixed.goal'), value: value(goal.goal) + (isInterim ? ` (${words('fixed.interim')})` : '') },
    ...known({ label: words('fixed.dream'), value: dream === null ? '' : value(dream) }, dream !== null),
    {
      label: words('fixed.margin'),
      value: isShare(goal.measure)
        ? words('fixed.points', { value: formats.number(margin, Number.isInteger(margin) ? 0 : 1) })
        : words('sd', { value: formats.number(margin, 2) }),
    },
    {
      label: words('fixed.least'),
      value: words(goal.kind === 'behaviour' ? 'fixed.leastVisits' : 'fixed.leastPupils', { n: leastPupils }),
    },
    ...known({ label: words('fixed.signal'), value: formats.percent(signal) }, signal !== null),
    ...known(
      { label: words('fixed.aim'), value: aim && <Link to={`/goals/${aim.id}/show`}>{aim.title}</Link> },
      aim !== null,
    ),
  ];
  return (
    <SectionCard title={words('fixed.title')}>
      <FactList facts={facts} />
    </SectionCard>
  );
};
