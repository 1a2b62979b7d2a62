import type { ReactNode } from 'react';
import type { Verdict } from '#contract/primitives';
import { verdictColours } from './verdicts';

const shapes: Record<Verdict, (ink: string) => ReactNode> = {
  under: (ink) => <path d="M.6 1.6h10.8L6 11.4Z" fill={ink} />,
  risk: (ink) => (
    <>
      <path d="M6 .6 11.4 6 6 11.4.6 6Z" fill="#fff" stroke={ink} strokeWidth="1.2" />
      <path d="M6 .6V11.4L.6 6Z" fill={ink} />
    </>
  ),
  onCourse: (ink) => (
    <>
      <circle cx="6" cy="6" r="5.2" fill={ink} />
      <path d="M3.4 6.2 5.3 8l3.4-4" fill="none" stroke="#fff" strokeWidth="1.5" />
    </>
  ),
  tooLittleData: (ink) => (
    <circle cx="6" cy="6" r="4.8" fill="none" stroke={ink} strokeWidth="1.4" strokeDasharray="2.2 1.6" />
  ),
};

/** The shape beside the word of a verdict, so that colour never says it alone. */
export const VerdictMark = ({ verdict, size = 13 }: { verdict: Verdict; size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" style={{ flex: 'none' }}>
    {shapes[verdict](verdictColours[verdict].ink)}
  </svg>
);
