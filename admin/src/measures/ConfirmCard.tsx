import { Box, Typography } from '@mui/material';
import { EffectVerdict, type Measure } from '#contract/measures';
import { SectionCard } from '../figures/SectionCard';
import { VerdictForm } from '../layout/VerdictForm';
import { useIsOwn } from '../providers/places';
import { useEffectOf } from './effect/use-effect-of';
import { useChangeMeasure } from './use-change-measure';
import { useTelling } from './use-measure-words';

/** What people make of the effect, and why; once. */
export const ConfirmCard = ({ measure }: { measure: Measure }) => {
  const { words } = useTelling();
  const { evaluation, may, schoolId } = measure;
  const isOwn = useIsOwn('measure.edit', schoolId);
  return (
    <SectionCard title={words('confirm.title')} aside={evaluation ? undefined : words('confirm.aside')}>
      {evaluation && <Confirmed evaluation={evaluation} />}
      {!evaluation &&
        (may.confirm ? (
          <Confirm measure={measure} />
        ) : (
          <Typography>{words(isOwn ? 'confirm.notYet' : 'confirm.open')}</Typography>
        ))}
    </SectionCard>
  );
};

const Confirmed = ({ evaluation }: { evaluation: NonNullable<Measure['evaluation']> }) => {
  const { words, formats } = useTelling();
  const { verdict, proposal, reason, at, byName } = evaluation;
  const by = { day: formats.dayOfInstant(at), name: byName ?? words('confirm.unknown') };
  return (
    <Box sx={{ maxWidth: '72ch' }}>
      <Typography sx={{ fontWeight: 600 }}>
        {words('confirm.was', { ...by, verdict: words(`effect.verdict.${verdict}`) })}
      </Typography>
      <Typography color="textSecondary">
        {words('confirm.wasProposed', { verdict: words(`effect.verdict.${proposal}`) })}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', marginTop: 1 }}>{reason}</Typography>
    </Box>
  );
};

/** Waits for the figures: their proposal is where a person begins. */
const Confirm = ({ measure }: { measure: Measure }) => {
  const { words } = useTelling();
  const { mutate, isPending } = useChangeMeasure(measure);
  const { data: figure } = useEffectOf(measure);
  if (!figure) return null;
  return (
    <VerdictForm
      name={`measure.${measure.id}.reason`}
      words={(text) => words(`confirm.${text}`)}
      choices={EffectVerdict.options.map((value) => ({ value, label: words(`effect.verdict.${value}`) }))}
      proposal={figure.proposal}
      isPending={isPending}
      onClose={(body, forget) => mutate({ path: '/confirm', body, said: 'confirm.done', forget })}
    />
  );
};
