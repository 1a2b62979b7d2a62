import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { AskingButton } from './AskingButton';

type Props = {
  resource: string;
  record: { id: string; version: number };
  words: (text: 'remove' | 'removeTitle' | 'removeText' | 'removed') => string;
};

/** Removes a record for everybody, and goes back to its list. */
export const RemoveButton = ({ resource, record: { id, version }, words }: Props) => {
  const notify = useNotify();
  const navigate = useNavigate();
  const remove = async () => {
    try {
      await request(`/${resource}/${id}`, { method: 'DELETE', version });
      notify(words('removed'), { type: 'success' });
      await navigate(`/${resource}`);
      await queryClient.invalidateQueries({ queryKey: [resource] });
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  };
  return (
    <AskingButton
      label={words('remove')}
      title={words('removeTitle')}
      text={words('removeText')}
      onYes={() => void remove()}
    />
  );
};
