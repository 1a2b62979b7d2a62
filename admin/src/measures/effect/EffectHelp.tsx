import { Typography } from '@mui/material';
import { Folded } from '../../figures/Folded';
import { useTelling } from '../use-measure-words';
import { effectLimits } from './effect-sentences';

const parts = ['expected', 'regression', 'left', 'verdict', 'unit'] as const;

/** How the effect is calculated, for who asks. */
export const EffectHelp = () => {
  const telling = useTelling();
  const { words } = telling;
  const limits = effectLimits(telling);
  return (
    <Folded show={words('effect.help.show')} hide={words('effect.help.hide')}>
      {parts.map((part) => (
        <Typography key={part} sx={{ marginY: 1 }}>
          {words(`effect.help.${part}`, limits)}
        </Typography>
      ))}
    </Folded>
  );
};
