import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { readBounds } from '#domain/results/level-bounds';
import { useFormats } from '../figures/use-formats';
import { useDataWords } from '../i18n/use-data-words';
import type { Field } from './norm-form';
import { useNumbers } from './use-numbers';

/** The text of a field as one reads it: days in words, levels with their lowest score, and a word for what is empty. */
export function useFieldWords(): (field: Field, text: string) => string {
  const words = useDataWords();
  const translate = useTranslate();
  const formats = useFormats();
  const number = useNumbers();
  return useCallback(
    (field, text) => {
      if (text.trim() === '') return words('norms.empty');
      if (field === 'validFrom' || field === 'validUntil') return formats.shortDay(text);
      if (field === 'domain') return translate(`figures.domain.${text}`);
      if (field === 'moment') return translate(`moment.${text}`);
      const bounds = field === 'bounds' ? readBounds(text) : null;
      if (!bounds) return text;
      const said = bounds.map(({ level, from }) =>
        from === null
          ? `${level} ${words('norms.boundLast')}`
          : `${level} ${words('norms.bound', { from: number(from) })}`,
      );
      return said.join(', ');
    },
    [words, translate, formats, number],
  );
}
