/** A drawing in units of its own view box, which is about one pixel each where it is as wide as it may be. */
export type DrawingSize = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  fontSize: number;
};

export type ChartSize = DrawingSize & {
  /** Side and gap of the blocks that say which year is which. */
  block: number;
  blockGap: number;
  smallFontSize: number;
  /** Whether there is room for the year under each block. */
  blockYears: boolean;
};

export const wideChart: ChartSize = {
  width: 560,
  height: 356,
  left: 44,
  right: 516,
  top: 44,
  bottom: 250,
  block: 14,
  blockGap: 4,
  fontSize: 15,
  smallFontSize: 12,
  blockYears: true,
};

export const narrowChart: ChartSize = {
  width: 330,
  height: 322,
  left: 40,
  right: 298,
  top: 44,
  bottom: 230,
  block: 9,
  blockGap: 2,
  fontSize: 13,
  smallFontSize: 12,
  blockYears: false,
};
