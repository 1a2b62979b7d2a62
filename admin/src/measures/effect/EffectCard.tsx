import { Box, Typography } from '@mui/material';
import type { EffectFigure, Measure } from '#contract/measures';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { useTelling } from '../use-measure-words';
import { EffectDrawing } from './EffectDrawing';
import { effectLimits, effectSentences } from './effect-sentences';
import { EffectHelp } from './EffectHelp';
import { useEffectOf } from './use-effect-of';

/** What the measure changed, after taking off what would have come without it; or why that cannot be said. */
export const EffectCard = ({ measure }: { measure: Measure }) => {
  const { words, formats } = useTelling();
  const asked = useEffectOf(measure);
  const { evaluation, state, may } = measure;
  return (
    <SectionCard title={words('effect.title')}>
      <Box sx={{ display: 'grid', gap: 1, maxWidth: '72ch' }}>
        {state === 'draft' ? (
          <Typography>{words('effect.draft')}</Typography>
        ) : (
          <Asked of={asked}>
            {asked.data && <Effect figure={asked.data} isOver={evaluation !== null || may.confirm} />}
          </Asked>
        )}
        {evaluation && (
          <Typography color="textSecondary">
            {words('effect.frozen', { day: formats.dayOfInstant(evaluation.at) })}
          </Typography>
        )}
        <EffectHelp />
      </Box>
    </SectionCard>
  );
};

/** `isOver`: a verdict can be given, or was. */
const Effect = ({ figure, isOver }: { figure: EffectFigure; isOver: boolean }) => {
  const telling = useTelling();
  const { words } = telling;
  const limits = effectLimits(telling);
  const { start, expected, end, left, low, high, because, proposal, marks, n, pupils, compared } = figure;
  const isKnown = start !== null && expected !== null && end !== null && left !== null && low !== null && high !== null;
  if (because === 'notTaken' && !isOver) return <Typography>{words('effect.notYet')}</Typography>;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {words('effect.proposal', { verdict: words(`effect.verdict.${proposal}`) })}{' '}
        {words(`effect.because.${because}`, limits)}
      </Typography>
      {isKnown && (
        <Box>
          <EffectDrawing levels={{ start, expected, end, low, high }} left={left} />
          <Typography variant="body2" color="textSecondary">
            {words('effect.legend')}
          </Typography>
        </Box>
      )}
      <Sentences figure={figure} />
      <Typography color="textSecondary">
        {words('effect.n', { n, pupils })} {isKnown && words('effect.compared', compared)}
      </Typography>
      {marks.map((mark) => (
        <Typography key={mark} color="textSecondary">
          {words(`effect.marks.${mark}`)}
        </Typography>
      ))}
    </>
  );
};

const Sentences = ({ figure }: { figure: EffectFigure }) => {
  const sentences = effectSentences(figure, useTelling());
  if (sentences.length === 0) return null;
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, display: 'grid', gap: 0.5 }}>
      {sentences.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </Box>
  );
};
