import { PatternLines } from '@visx/pattern';
import { chartColours } from './chart-colours';

export type Fill = 'measured' | 'mixed' | 'forecast';

/** How each kind of column is filled: full, thick hatching, thin hatching. They differ in print and without colour. */
export const fillOf = (kind: Fill, id: string): string =>
  kind === 'measured' ? chartColours.bar : `url(#${id}-${kind})`;

export const ChartPatterns = ({ id }: { id: string }) => (
  <>
    <PatternLines
      id={`${id}-mixed`}
      width={7}
      height={7}
      stroke={chartColours.bar}
      strokeWidth={4}
      background={chartColours.barPale}
      orientation={['diagonal']}
    />
    <PatternLines
      id={`${id}-forecast`}
      width={7}
      height={7}
      stroke={chartColours.bar}
      strokeWidth={1.4}
      background={chartColours.paper}
      orientation={['diagonalRightToLeft']}
    />
  </>
);
