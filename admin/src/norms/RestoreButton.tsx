import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { FormerNorm, NormDetail } from '#contract/norms';
import { useDataWords } from '../i18n/use-data-words';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { restoreOf } from './norm-history';

export const RestoreButton = ({ norm, former }: { norm: NormDetail; former: FormerNorm }) => {
  const words = useDataWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const provider = useDataProvider();
  const [asking, setAsking] = useState(false);
  const { version } = former;
  const data = restoreOf(norm, former);
  const restore = async () => {
    setAsking(false);
    try {
      await provider.update('norms', { id: norm.id, data, previousData: norm });
      notify(words('norms.restored', { version }), { type: 'success' });
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
    await queries.invalidateQueries({ queryKey: ['norms'] });
  };
  return (
    <>
      <Button
        size="small"
        className="noprint"
        disabled={Object.keys(data).length === 0}
        onClick={() => setAsking(true)}
      >
        {words('norms.restore', { version })}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words('norms.restoreTitle', { version })}
        text={words('norms.restoreText', { version })}
        confirm={words('norms.restore', { version })}
        onConfirm={() => void restore()}
        onCancel={() => setAsking(false)}
      />
    </>
  );
};
