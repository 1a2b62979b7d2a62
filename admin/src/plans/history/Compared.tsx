import { Box, Typography } from '@mui/material';
import type { GroupPlanDetail, PlanVersion } from '#contract/group-plans';
import { compareTexts } from '#domain/group-plans/compare-texts';
import { tokens } from '../../theme/tokens';
import { usePlanWords } from '../use-plan-words';

type Props = { plan: GroupPlanDetail; version: PlanVersion };

/** What is gone and what is new since that version. */
export const Compared = ({ plan, version }: Props) =>
  version.placements ? <Places plan={plan} placements={version.placements} /> : <Text plan={plan} version={version} />;

const Text = ({ plan, version }: Props) => {
  const words = usePlanWords();
  const now = plan.sections.find(({ key }) => key === version.key)?.text ?? '';
  return (
    <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', marginBottom: 2 }}>
      {compareTexts(version.text, now).map(({ text, kind }, n) =>
        kind === 'same' ? (
          text
        ) : (
          <Box
            key={n}
            component={kind === 'gone' ? 'del' : 'ins'}
            title={words(kind === 'gone' ? 'history.gone' : 'history.fresh')}
            sx={{ backgroundColor: kind === 'gone' ? tokens.under.ground : tokens.onCourse.ground }}
          >
            {text}
          </Box>
        ),
      )}
    </Typography>
  );
};

type PlacesProps = { plan: GroupPlanDetail; placements: NonNullable<PlanVersion['placements']> };

const Places = ({ plan, placements }: PlacesProps) => {
  const words = usePlanWords();
  const now = new Map(plan.pupils.map(({ label, needGroup }) => [label, needGroup]));
  const differ = placements.filter(({ label, needGroup }) => now.get(label) !== needGroup);
  if (differ.length === 0) return <Typography sx={{ marginBottom: 2 }}>{words('history.samePlaces')}</Typography>;
  return (
    <Box component="ul" sx={{ paddingLeft: 2.5 }}>
      {differ.map(({ label, needGroup }) => (
        <li key={label}>{words('history.place', { name: label, group: words(`need.${needGroup}`).toLowerCase() })}</li>
      ))}
    </Box>
  );
};
