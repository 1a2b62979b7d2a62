import { Box, Typography } from '@mui/material';
import type { PlanBefore } from '#contract/group-plans';
import { Folded } from '../../figures/Folded';
import { useOpenPlan } from '../plan-context';
import { periodText } from '../plan-sentences';
import { usePlanWords } from '../use-plan-words';

/** The plan of the half year before, with what became of it. */
export const BeforePlan = () => {
  const words = usePlanWords();
  const { before } = useOpenPlan().plan;
  if (!before)
    return (
      <Typography variant="body2" color="textSecondary" className="noprint" sx={{ marginTop: 1 }}>
        {words('before.none')}
      </Typography>
    );
  return (
    <Box className="noprint">
      <Folded show={words('before.show')} hide={words('before.hide')}>
        <Content before={before} />
      </Folded>
    </Box>
  );
};

const Content = ({ before }: { before: PlanBefore }) => {
  const words = usePlanWords();
  const { readers, agreements, evaluation } = before;
  return (
    <Box sx={{ maxWidth: '72ch', '& h3': { marginTop: 1 } }}>
      <Typography>
        {periodText(before, words)} · {words(`state.${before.state}`)}. {words('before.counts', before.counts)}{' '}
        {readers === 0 ? words('before.readNone') : words('before.readBy', { smart_count: readers })}
      </Typography>
      {agreements.length > 0 && (
        <>
          <Typography variant="h3">{words('before.agreements')}</Typography>
          <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
            {agreements.map(({ text, outcome }) => (
              <li key={text}>
                {text}: <b>{outcome ? words(`agreements.outcome.${outcome}`) : words('agreements.unknown')}</b>
              </li>
            ))}
          </Box>
        </>
      )}
      {evaluation !== '' && (
        <>
          <Typography variant="h3">{words('before.evaluation')}</Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{evaluation}</Typography>
        </>
      )}
    </Box>
  );
};
