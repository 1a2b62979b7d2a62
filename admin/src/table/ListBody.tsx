import { Alert } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Waiting } from '../layout/Waiting';

/** Waiting, a message, what to say when there is nothing, or the rows. */
export const ListBody = ({ empty, children }: { empty: ReactNode; children: ReactNode }) => {
  const translate = useTranslate();
  const { isPending, error, total } = useListContext();
  if (error) return <Alert severity="error">{translate((error as Error).message)}</Alert>;
  if (isPending) return <Waiting />;
  return total === 0 ? empty : children;
};
