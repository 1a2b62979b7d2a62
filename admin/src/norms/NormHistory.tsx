import { Box } from '@mui/material';
import type { NormDetail } from '#contract/norms';
import { DataRows } from '../figures/DataRows';
import { useFormats } from '../figures/use-formats';
import { useDataWords } from '../i18n/use-data-words';
import { type NormStep, stepsOf } from './norm-history';
import { RestoreButton } from './RestoreButton';
import { useDecimal } from './use-decimal';
import { useFieldWords } from './use-field-words';

/** Who changed what, and when; who may edit puts a former version back. */
export const NormHistory = ({ norm }: { norm: NormDetail }) => {
  const words = useDataWords();
  const formats = useFormats();
  const steps = stepsOf(norm, useDecimal());
  if (steps.length === 0) return <p>{words('norms.historyEmpty')}</p>;
  const restore = {
    header: words('norms.version'),
    cell: (step: NormStep) => <RestoreButton norm={norm} former={step} />,
  };
  return (
    <DataRows
      label={words('norms.history')}
      columns={[
        { header: words('norms.replacedAt'), cell: ({ replacedAt }) => formats.instant(replacedAt) },
        { header: words('norms.replacedBy'), cell: ({ replacedBy }) => replacedBy ?? words('norms.bySystem') },
        { header: words('norms.changes'), cell: (step) => <Changes step={step} /> },
        ...(norm.may.edit ? [restore] : [{ header: words('norms.version'), cell: ({ version }: NormStep) => version }]),
      ]}
      rows={steps}
      keyOf={({ version }) => String(version)}
    />
  );
};

const Changes = ({ step: { changes } }: { step: NormStep }) => {
  const words = useDataWords();
  const said = useFieldWords();
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2 }}>
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          {words('norms.change', {
            field: words(`norms.field.${field}`),
            from: said(field, from),
            to: said(field, to),
          })}
        </li>
      ))}
    </Box>
  );
};
