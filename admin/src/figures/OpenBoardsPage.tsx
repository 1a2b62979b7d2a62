import { Alert, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { BoardCreated, OpenBoard } from '#contract/open-boards';
import { PageHeader } from '../layout/PageHeader';
import { codeOf } from '../providers/http';
import { useMay } from '../providers/me';
import { findOpenBoard } from './data';
import { Failure, Loading } from './Notice';
import { BoardForm } from './open-boards/BoardForm';
import { BoardSearch } from './open-boards/BoardSearch';
import { OpenBoardSchools } from './open-boards/OpenBoardSchools';
import { Stack } from './Stack';
import { useAction } from './use-action';
import { useWords } from './use-words';

type Created = BoardCreated & { email: string };

/** «Start met je bestuur»: real published figures by number, and from them a board in Koers. */
export const OpenBoardsPage = () => {
  const words = useWords();
  const search = useAction(findOpenBoard);
  const [created, setCreated] = useState<Created | null>(null);
  const find = (q: string) => {
    setCreated(null);
    void search.run(q);
  };
  return (
    <>
      <PageHeader title={words('openBoards.title')} sub={words('openBoards.sub')} />
      <BoardSearch pending={search.pending} onSearch={find} />
      <div role="status">
        {search.pending && <Loading />}
        {search.error !== null && <NotFound error={search.error} />}
      </div>
      {search.result ? (
        <Found board={search.result} created={created} onCreated={setCreated} />
      ) : (
        !search.pending && search.error === null && <Typography>{words('openBoards.empty')}</Typography>
      )}
    </>
  );
};

const NotFound = ({ error }: { error: unknown }) => {
  const words = useWords();
  if (codeOf(error) !== 'openData.notFound') return <Failure error={error} />;
  return <Alert severity="warning">{words('openBoards.notFound')}</Alert>;
};

/** Takes the place of the form, and the focus with it. */
const CreatedNotice = ({ created: { name, schools, email } }: { created: Created }) => {
  const words = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <Alert ref={notice} tabIndex={-1} severity="success">
      {words('openBoards.created', { name, email, schools: words('common.schools', { smart_count: schools }) })}
    </Alert>
  );
};

type FoundProps = { board: OpenBoard; created: Created | null; onCreated: (created: Created) => void };

const Found = ({ board, created, onCreated }: FoundProps) => {
  const words = useWords();
  const mayCreate = useMay('board.create');
  return (
    <Stack>
      {board.exists && !created && <Alert severity="info">{words('openBoards.exists')}</Alert>}
      <OpenBoardSchools board={board} />
      {created && <CreatedNotice created={created} />}
      {mayCreate && !board.exists && !created && (
        <BoardForm board={board} onCreated={(made, email) => onCreated({ ...made, email })} />
      )}
    </Stack>
  );
};
