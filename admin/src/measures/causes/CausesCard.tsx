import { Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { GoalDetail } from '#contract/goals';
import type { Cause } from '#contract/measures';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { useMay } from '../../providers/me';
import { useReaches } from '../../providers/places';
import { useCauseWords } from '../use-measure-words';
import { useCauses } from './use-causes';

/** On the page of a goal: which cause one acts on, and the way to the analysis. */
export const CausesCard = ({ goal: { id, schoolId } }: { goal: GoalDetail }) => {
  const words = useCauseWords();
  // Of a goal of the board everybody may read who reads causes at all.
  const [reaches, reads] = [useReaches('cause.read', schoolId ?? ''), useMay('cause.read')];
  const mayRead = schoolId === null ? reads : reaches;
  const asked = useCauses(id, mayRead);
  if (!mayRead) return null;
  return (
    <SectionCard title={words('title')} aside={asked.data?.length || undefined}>
      <Asked of={asked}>
        {asked.data && <Summary causes={asked.data} />}
        <Button component={Link} to={`/goals/${id}/causes`} className="noprint">
          {words('open')}
        </Button>
      </Asked>
    </SectionCard>
  );
};

const Summary = ({ causes }: { causes: readonly Cause[] }) => {
  const words = useCauseWords();
  const chosen = causes.find(({ isChosen }) => isChosen);
  const says = chosen
    ? words('chosen', { text: chosen.text })
    : causes.length === 0
      ? words('none')
      : words('count', { smart_count: causes.length });
  return <Typography sx={{ maxWidth: '72ch', marginBottom: 1.5, overflowWrap: 'anywhere' }}>{says}</Typography>;
};
