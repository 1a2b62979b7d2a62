import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { YearPlanProposal } from '#contract/year-plans';
import { SectionCard } from '../../figures/SectionCard';
import { useSaying } from '../use-saying';
import { ruleChoices } from './plan-choice';

export type Choosing = {
  proposal: YearPlanProposal;
  left: ReadonlySet<string>;
  choose: (keys: readonly string[], isChosen: boolean) => void;
};

/** A tick a rule: takes in all of its days, or leaves them out. */
export const RuleChoices = ({ proposal, left, choose }: Choosing) => {
  const { words, days } = useSaying();
  const rules = ruleChoices(proposal, left);
  if (rules.length === 0) return null;
  return (
    <div className="noprint">
      <SectionCard title={words('planner.rules')}>
        <Typography variant="body2" color="textSecondary">
          {words('planner.rulesHelp')}
        </Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
          {rules.map(({ ruleKey, title, fromOn, untilOn, all, chosen, keys }) => (
            <FormControlLabel
              key={ruleKey}
              control={
                <Checkbox
                  checked={chosen === all}
                  indeterminate={chosen > 0 && chosen < all}
                  onChange={(_event, isChosen) => choose(keys, isChosen)}
                />
              }
              label={words('planner.ruleCount', {
                title,
                from: days.shortDay(fromOn),
                until: days.shortDay(untilOn),
                chosen,
                all,
              })}
            />
          ))}
        </Box>
      </SectionCard>
    </div>
  );
};
