import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { PlanRule } from '#contract/year-plans';
import { SectionCard } from '../../figures/SectionCard';
import { tokens } from '../../theme/tokens';
import { useCalendarWords } from '../use-calendar-words';
import { newRule } from './rule-form';
import { RuleFields } from './RuleFields';
import { RuleSaid } from './RuleSentences';

type Props = { rules: readonly PlanRule[]; onChange: (rules: readonly PlanRule[]) => void };

/** Each rule is a sentence; one at a time opens into its fields. */
export const RulesCard = ({ rules, onChange }: Props) => {
  const words = useCalendarWords();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const replace = (rule: PlanRule) => onChange(rules.map((one) => (one.key === rule.key ? rule : one)));
  const add = () => {
    const rule = newRule(rules, words('templates.newRule'));
    onChange([...rules, rule]);
    setOpenKey(rule.key);
  };
  return (
    <SectionCard title={words('templates.rulesTitle')}>
      <Box component="ul" sx={listStyle}>
        {rules.map((rule) => {
          const isOpen = rule.key === openKey;
          return (
            <li key={rule.key}>
              <RuleSaid rule={rule} />
              {isOpen && <RuleFields rule={rule} onChange={replace} />}
              <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', marginTop: 1 }}>
                <Button
                  size="small"
                  aria-expanded={isOpen}
                  aria-label={isOpen ? undefined : words('templates.openOf', { title: rule.title })}
                  onClick={() => setOpenKey(isOpen ? null : rule.key)}
                >
                  {words(isOpen ? 'templates.close' : 'templates.open')}
                </Button>
                <Button
                  size="small"
                  aria-label={words('templates.dropOf', { title: rule.title })}
                  onClick={() => onChange(rules.filter(({ key }) => key !== rule.key))}
                >
                  {words('templates.drop')}
                </Button>
              </Box>
            </li>
          );
        })}
      </Box>
      <Button sx={{ marginTop: 1.5 }} disabled={rules.length >= 40} onClick={add}>
        {words('templates.add')}
      </Button>
    </SectionCard>
  );
};

const listStyle = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': { padding: '12px 0', borderTop: `1px solid ${tokens.line}` },
  '& > li:first-of-type': { borderTop: 0 },
} as const;
