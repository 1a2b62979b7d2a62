import { Alert, Button, LinearProgress } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from './use-words';

/** What went wrong, in the words the provider gives it, and a way to try again. */
export const Failure = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const words = useWords();
  const translate = useTranslate();
  const reason =
    error instanceof Error ? translate(error.message, { _: error.message }) : words('common.unknownReason');
  return (
    <Alert
      severity="error"
      sx={{ marginBottom: '16px' }}
      action={retry && <Button onClick={retry}>{words('common.retry')}</Button>}
    >
      {words('common.failed', { reason })}
    </Alert>
  );
};

export const Loading = () => {
  const words = useWords();
  return <LinearProgress aria-label={words('common.loading')} sx={{ marginY: '16px' }} />;
};

type Asked = { isPending: boolean; error: unknown; refetch: () => unknown; data?: unknown; record?: unknown };

/** Waits for what was asked, says why it did not come, or shows it. What came once stays when asking again fails. */
export const Asked = ({ of, children }: { of: Asked; children: ReactNode }) => {
  const failure = of.error ? <Failure error={of.error} retry={() => void of.refetch()} /> : null;
  if (failure && (of.data ?? of.record) === undefined) return failure;
  if (of.isPending) return <Loading />;
  return (
    <>
      {failure}
      {children}
    </>
  );
};
