import { chartColours } from './chart-colours';

/** An edge of paper around a text, so that it can be read where it stands on a line or a bar. */
export const halo = (width: number) =>
  ({ stroke: chartColours.paper, strokeWidth: width, paintOrder: 'stroke' }) as const;
