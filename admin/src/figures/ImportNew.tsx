import { Button, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { PageHeader } from '../layout/PageHeader';
import { FileChoice } from './imports/FileChoice';
import { FormatHelp } from './imports/FormatHelp';
import { type Staging, useStaging } from './imports/use-staging';
import { Failure } from './Notice';
import { SectionCard } from './SectionCard';
import { Stack } from './Stack';
import { useWords } from './use-words';

const mostFiles = 20;

/** Choose files and have them checked; what would change is shown on the page of the import. */
export const ImportNew = () => {
  const words = useWords();
  return (
    <>
      <PageHeader
        title={words('importNew.title')}
        sub={words('importNew.sub')}
        crumb={{ to: '/imports', label: words('imports.title') }}
      />
      <Stack>
        <SectionCard title={words('importNew.upload')}>
          <Upload />
        </SectionCard>
        <FormatHelp />
      </Stack>
    </>
  );
};

const Upload = () => {
  const words = useWords();
  const navigate = useNavigate();
  const [files, setFiles] = useState<readonly File[]>([]);
  const { staging, error, stage } = useStaging();
  const busy = staging.phase !== 'idle';
  const tooMany = files.length > mostFiles;
  const send = async () => {
    const staged = await stage(files);
    if (staged) await navigate(`/imports/${staged.id}`);
  };
  return (
    <>
      {error !== null && <Failure error={error} />}
      <FileChoice files={files} disabled={busy} onChange={setFiles} />
      {tooMany && <Failure error={new Error(words('importNew.tooMany'))} />}
      <Progress staging={staging} />
      <Button
        variant="contained"
        color="primary"
        disabled={busy || tooMany || files.length === 0}
        onClick={() => void send()}
        sx={{ marginTop: '16px' }}
      >
        {words('importNew.send')}
      </Button>
    </>
  );
};

const Progress = ({ staging }: { staging: Staging }) => {
  const words = useWords();
  return (
    <div role="status">
      {staging.phase !== 'idle' && (
        <>
          <Typography variant="body2" sx={{ margin: '12px 0 6px' }}>
            {staging.phase === 'reading'
              ? words('importNew.reading', { done: staging.done, total: staging.total })
              : words('importNew.checking')}
          </Typography>
          <LinearProgress aria-label={words('importNew.send')} />
        </>
      )}
    </div>
  );
};
