import { tokens } from '../../theme/tokens';

/** Chart marks have a contrast of at least 3 on paper; the pale zone is always bordered by a line. */
export const chartColours = {
  bar: '#3d7186',
  barPale: '#b5cfd8',
  zone: '#f6e6bf',
  zoneEdge: '#9a6a12',
  grid: '#e6e3db',
  axis: tokens.control,
  ink: tokens.ink,
  secondInk: tokens.secondInk,
  paper: tokens.paper,
  focus: tokens.primary,
} as const;
