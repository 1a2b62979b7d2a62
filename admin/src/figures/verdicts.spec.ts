import type { School } from '#contract/schools';
import { countVerdicts, verdictColours, verdicts } from './verdicts';

const channel = (hex: string) => {
  const value = parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (colour: string) =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7));
const contrast = (one: string, other: string) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe('verdictColours', () => {
  it.each(verdicts)('can be read for %s (WCAG AA)', (verdict) => {
    const { ink, ground } = verdictColours[verdict];
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('countVerdicts', () => {
  const school = (verdict: School['verdict'] | null) =>
    ({ figures: verdict ? [{ indicator: '1F', verdict }] : [] }) as unknown as School;

  it('counts a school without a forecast as too little data', () => {
    expect(countVerdicts([school('risk'), school('risk'), school(null)], '1F')).toEqual({
      under: 0,
      risk: 2,
      onCourse: 0,
      tooLittleData: 1,
    });
  });
});
