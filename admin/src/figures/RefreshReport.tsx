import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import type { RefreshProgress } from '#contract/forecasts';
import { Failure } from './Notice';
import type { RefreshState } from './use-forecast-refresh';
import { useWords, type Words } from './use-words';

function runningText(progress: RefreshProgress | null, words: Words): string {
  if (!progress) return words('refresh.starting');
  return words('refresh.running', { done: progress.done + progress.failed, total: progress.schools });
}

function doneText({ schools, done, failed }: RefreshProgress, words: Words): string {
  if (failed > 0) return words('refresh.doneWithFailures', { failed, total: schools });
  return words('refresh.done', { schools: words('common.schools', { smart_count: done }) });
}

/** How far a refresh has come, and what came of it; read aloud when it changes. */
export const RefreshReport = ({ running, progress, error }: RefreshState) => {
  const words = useWords();
  const share = progress && progress.schools > 0 ? (progress.done + progress.failed) / progress.schools : 0;
  return (
    <Box role="status" className="noprint">
      {error !== null && <Failure error={error} />}
      {running && (
        <Box sx={{ marginBottom: '16px' }}>
          <Typography variant="body2">{runningText(progress, words)}</Typography>
          <LinearProgress variant="determinate" value={share * 100} aria-label={runningText(progress, words)} />
        </Box>
      )}
      {!running && progress && (
        <Alert severity={progress.failed > 0 ? 'warning' : 'success'} sx={{ marginBottom: '16px' }}>
          {doneText(progress, words)}
        </Alert>
      )}
    </Box>
  );
};
