import { useListContext } from 'react-admin';
import type { ReactNode } from 'react';
import { Failure } from '../figures/Notice';
import { Waiting } from '../layout/Waiting';

/** Waiting, a message, what to say when there is nothing, or the rows. */
export const ListBody = ({ empty, children }: { empty: ReactNode; children: ReactNode }) => {
  const { isPending, error, total, refetch } = useListContext();
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  return total === 0 ? empty : children;
};
