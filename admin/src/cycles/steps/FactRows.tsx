import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { CycleDetail } from '#contract/cycles';
import type { CycleStep } from '#domain/cycle/steps';
import { tokens } from '../../theme/tokens';
import { visuallyHidden } from '../../theme/visually-hidden';
import { type Fact, factOf, fullOf, numberOfStep } from '../cycle-sentences';
import { Bar } from '../ProgressBars';
import { useCycleWords } from '../use-cycle-words';
import { useFactLinks } from './use-fact-links';

/** What is there of a step, counted from records: with whose part it is, and the way to where the work is done. */
export const FactRows = ({ cycle, step }: { cycle: CycleDetail; step: CycleStep }) => {
  const words = useCycleWords();
  const facts = cycle.facts.filter((one) => one.step === step);
  return (
    <Box component="ul" aria-label={words('facts', { n: numberOfStep(step) })} sx={listStyle}>
      {facts.map((fact) => (
        <FactRow key={fact.fact} cycle={cycle} fact={fact} />
      ))}
    </Box>
  );
};

const FactRow = ({ cycle, fact }: { cycle: CycleDetail; fact: Fact }) => {
  const words = useCycleWords();
  const links = useFactLinks(cycle)[fact.fact] ?? [];
  const full = fullOf(fact);
  const Icon = fact.done ? CheckIcon : OpenIcon;
  return (
    <Box component="li" sx={rowStyle}>
      <Icon
        fontSize="small"
        aria-hidden
        sx={{ color: fact.done ? tokens.onCourse.ink : tokens.control, marginTop: '2px' }}
      />
      <Box sx={{ flex: 1, minWidth: { xs: 'calc(100% - 40px)', sm: 200 } }}>
        <span style={visuallyHidden}>{words(fact.done ? 'isDone' : 'isOpen')}: </span>
        {factOf(fact, words)}
        {full !== null && (
          <Box sx={{ marginTop: '3px', lineHeight: 0 }}>
            <Bar percent={full} width="min(220px, 100%)" />
          </Box>
        )}
      </Box>
      <Typography
        variant="body2"
        color="textSecondary"
        sx={{ width: { xs: '100%', sm: 110 }, paddingLeft: { xs: '28px', sm: 0 } }}
      >
        {words(`by.${fact.by}`)}
      </Typography>
      <Box
        className="noprint"
        sx={{ width: { xs: '100%', md: 300 }, paddingLeft: { xs: '28px', md: 0 }, fontSize: 15 }}
      >
        {links.map(({ to, label }) => (
          <Box key={label} sx={{ padding: '2px 0' }}>
            <Link to={to}>{words(label)}</Link>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const listStyle = { listStyle: 'none', margin: '8px 0 0', padding: 0 } as const;
const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px 8px',
  alignItems: 'flex-start',
  padding: '6px 0',
  borderBottom: `1px solid ${tokens.line}`,
} as const;
