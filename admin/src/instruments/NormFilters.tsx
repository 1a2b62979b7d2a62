import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { testMoments } from '#domain/results/moments';
import { useDataWords } from '../i18n/use-data-words';
import { Choice } from '../table/Choice';

const yearGroups = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

export const NormFilters = ({ fileButton }: { fileButton: ReactNode }) => {
  const words = useDataWords();
  const translate = useTranslate();
  const all = translate('words.all');
  return (
    <Box
      className="noprint"
      sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', marginBottom: 1.5, paddingTop: 1 }}
    >
      <Choice
        filter="yearGroup"
        label={words('norms.field.yearGroup')}
        all={all}
        options={yearGroups.map((value) => ({ value, label: value }))}
      />
      <Choice
        filter="moment"
        label={words('norms.field.moment')}
        all={all}
        options={testMoments.map((value) => ({ value, label: translate(`moment.${value}`) }))}
      />
      <Box sx={{ flex: 1, textAlign: 'right' }}>{fileButton}</Box>
    </Box>
  );
};
