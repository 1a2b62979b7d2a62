import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import type { Column } from '#contract/forecasts';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { chartColours } from './chart-colours';
import { ChartPatterns, type Fill, fillOf } from './ChartPatterns';

const kinds = ['measured', 'mixed', 'forecast'] as const satisfies readonly Fill[];

/** What the marks of both charts mean, in words; only marks that are really there. */
export const ChartLegend = ({ columns, bandwidth }: { columns: readonly Column[]; bandwidth: number }) => {
  const words = useWords();
  const formats = useFormats();
  const id = useId().replace(/[^\w-]/g, '');
  const provisional = columns.find(({ normProvisional, normYear }) => normProvisional && normYear !== null);
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px 20px', color: 'text.secondary', fontSize: 14 }}>
        {kinds.map((kind) => (
          <Entry key={kind} label={words(`school.legend.${kind}`)}>
            {kind !== 'measured' && <ChartPatterns id={`${id}${kind}`} />}
            <rect x={1} y={1} width={20} height={12} fill={fillOf(kind, `${id}${kind}`)} stroke={chartColours.bar} />
          </Entry>
        ))}
        <Entry label={words('school.legend.line', { points: formats.number(bandwidth) })}>
          <rect width={22} height={14} fill={chartColours.zone} />
          <path d="M0 .8h22" stroke={chartColours.zoneEdge} strokeWidth={1.4} strokeDasharray="2 3" />
          <path d="M0 13h22" stroke={chartColours.ink} strokeWidth={2} />
        </Entry>
        {columns.some(({ low80 }) => low80 !== null) && (
          <Entry label={words('school.legend.whisker')}>
            <path d="M11 1v12M6 1h10M6 13h10" stroke={chartColours.ink} strokeWidth={1.6} fill="none" />
          </Entry>
        )}
      </Box>
      <Typography sx={{ fontSize: 13, lineHeight: '18px', color: 'text.secondary', marginTop: '6px' }}>
        {words('school.legend.blocks')}
        {provisional && ` ${words('school.legend.provisional', { year: provisional.normYear ?? 0 })}`}
      </Typography>
    </Box>
  );
};

const Entry = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '8px' }}>
    <svg width="22" height="14" aria-hidden="true" style={{ flex: 'none' }}>
      {children}
    </svg>
    {label}
  </Box>
);
