import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { NormDetail } from '#contract/norms';
import { useDataWords } from '../i18n/use-data-words';
import { ConfirmDialog } from '../layout/ConfirmDialog';

/** What one does with a norm beside changing it: end it, add the one that follows, or remove one that nothing rests on. */
export const NormActions = ({ norm }: { norm: NormDetail }) => {
  const words = useDataWords();
  const { instrumentId, yearGroup, moment, testLevel, validUntil } = norm;
  const next = new URLSearchParams({ instrument: instrumentId, yearGroup: String(yearGroup), moment });
  if (testLevel !== null) next.set('testLevel', testLevel);
  return (
    <>
      {validUntil === null && <Button onClick={toLastDay}>{words('norms.end')}</Button>}
      <Button component={Link} to={`/norms/create?${next}`}>
        {words('norms.successor')}
      </Button>
      {norm.scores === 0 && <Remove norm={norm} />}
    </>
  );
};

/** A norm is ended by its last day: there the form says how. */
const toLastDay = () => {
  const field = document.querySelector<HTMLInputElement>('[name="validUntil"]');
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
};

const Remove = ({ norm }: { norm: NormDetail }) => {
  const words = useDataWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const provider = useDataProvider();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    setAsking(false);
    try {
      await provider.delete('norms', { id: norm.id, previousData: norm });
      notify(words('norms.removed'), { type: 'success' });
      await navigate(`/instruments/${norm.instrumentId}/show`);
      // This page may still be there for a moment: it must not ask again for what is gone.
      await queries.invalidateQueries({ predicate: ({ queryKey }) => !JSON.stringify(queryKey).includes(norm.id) });
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
      await queries.invalidateQueries();
    }
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words('norms.remove')}</Button>
      <ConfirmDialog
        open={asking}
        title={words('norms.removeTitle')}
        text={words('norms.removeText')}
        confirm={words('norms.remove')}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      />
    </>
  );
};
