import { type ReactNode, useId } from 'react';
import type { DrawingSize } from './chart-size';

type Props = {
  size: DrawingSize;
  title: string;
  /** What the drawing says, in words. */
  says: string;
  /** `id` is one of its own: for patterns, when several drawings stand on a page. */
  children: (id: string) => ReactNode;
};

/** The paper of every graph: as wide as there is room for, and a picture with words for who cannot see it. */
export const ChartFrame = ({ size, title, says, children }: Props) => {
  const id = useId().replace(/[^\w-]/g, '');
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      width="100%"
      style={{ display: 'block', maxWidth: size.width }}
      role="img"
      aria-labelledby={`${id}-title ${id}-says`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-says`}>{says}</desc>
      {children(id)}
    </svg>
  );
};
