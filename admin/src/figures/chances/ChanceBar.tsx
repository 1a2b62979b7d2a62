import { Box } from '@mui/material';
import type { DomainChance } from '#contract/pupil-chances';
import { tokens } from '../../theme/tokens';
import { chartColours } from '../chart/chart-colours';
import { chanceText } from '../column-words';
import { levelName } from '../level-words';
import { Tag } from '../Tag';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { wholePercents } from './chance-words';

/** Three parts with their numbers below: the colours only repeat them. */
export const ChanceBar = ({ chance }: { chance: DomainChance | undefined }) => {
  const words = useWords();
  const { percent } = useFormats();
  if (!chance) return words('common.none');
  const { domain, at1S2F, evidence, near } = chance;
  const [below, at1F, top] = wholePercents(chance);
  const level = levelName('1S/2F', domain);
  const said = { below: percent(below, 0), at1F: percent(at1F, 0), top: percent(top, 0), level };
  const remark = evidence === 'none' ? 'noEvidence' : evidence === 'otherDomains' ? 'otherDomains' : null;
  return (
    <Box sx={{ minWidth: 150, maxWidth: 240 }}>
      <Box
        role="img"
        aria-label={words('chances.bar', { ...said, domain: words(`domain.${domain}`) })}
        sx={{ display: 'flex', height: 12, border: `1px solid ${chartColours.bar}`, printColorAdjust: 'exact' }}
      >
        <Part percent={below} colour={chartColours.paper} />
        <Part percent={at1F} colour={chartColours.barPale} />
        <Part percent={top} colour={chartColours.bar} />
      </Box>
      <Box aria-hidden sx={{ fontSize: 12, lineHeight: '18px', color: tokens.secondInk, whiteSpace: 'nowrap' }}>
        {words('chances.numbers', said)}
      </Box>
      <Box sx={{ fontSize: 13, lineHeight: '18px', fontWeight: near ? 600 : 400 }}>
        {words('chances.chance', { level, chance: chanceText(at1S2F, words) })}{' '}
        {near && <Tag>{words('chances.near')}</Tag>}
      </Box>
      {remark && <Box sx={{ fontSize: 13, fontStyle: 'italic' }}>{words(`chances.${remark}`)}</Box>}
    </Box>
  );
};

const Part = ({ percent, colour }: { percent: number; colour: string }) => (
  <Box
    sx={{ width: `${percent}%`, backgroundColor: colour, '& + &': { borderLeft: `1px solid ${chartColours.bar}` } }}
  />
);
