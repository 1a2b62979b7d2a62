import { Box } from '@mui/material';
import type { PlanRule } from '#contract/year-plans';
import { KindMark } from '../KindMark';
import { useSaying } from '../use-saying';
import { ruleSentence } from './rule-sentences';

export const RuleSentences = ({ rules }: { rules: readonly PlanRule[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, '& li': { padding: '8px 0' } }}>
    {rules.map((rule) => (
      <li key={rule.key}>
        <RuleSaid rule={rule} />
      </li>
    ))}
  </Box>
);

/** The title of a rule, and the rule as a sentence. */
export const RuleSaid = ({ rule }: { rule: PlanRule }) => {
  const saying = useSaying();
  return (
    <>
      <KindMark kind={rule.kind} /> <b>{rule.title}</b>
      <Box sx={{ maxWidth: '68ch' }}>{ruleSentence(rule, saying)}</Box>
    </>
  );
};
