import { Typography } from '@mui/material';
import type { Measure } from '#contract/measures';
import { SectionCard } from '../figures/SectionCard';
import { FactList } from '../layout/FactList';
import { periodOf } from './measure-sentences';
import { useTelling } from './use-measure-words';

/** What is done, by whom, how often and until when. */
export const DoingCard = ({ measure }: { measure: Measure }) => {
  const telling = useTelling();
  const { words } = telling;
  const { what, howOften } = measure;
  return (
    <SectionCard title={words('page.what')}>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch', marginBottom: 1 }}>
        {what || words('page.nothing')}
      </Typography>
      <FactList
        facts={[
          { label: words('page.owner'), value: ownerOf(measure, words) },
          { label: words('page.howOften'), value: howOften || '–' },
          { label: words('page.period'), value: periodOf(measure, telling) },
        ]}
      />
    </SectionCard>
  );
};

type Owned = Pick<Measure, 'ownerName' | 'ownerIsHere'>;

const ownerOf = ({ ownerName, ownerIsHere }: Owned, words: ReturnType<typeof useTelling>['words']) =>
  ownerName === null ? words('page.noOwner') : ownerIsHere ? ownerName : words('page.ownerLeft', { name: ownerName });
