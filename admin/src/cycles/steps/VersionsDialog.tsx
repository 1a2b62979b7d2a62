import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useId } from 'react';
import type { CycleWriting } from '#contract/cycles';
import type { Page } from '#contract/list';
import { Asked } from '../../figures/Notice';
import { request } from '../../providers/http';
import { useCycleStep } from '../use-cycle-step';
import { useSaying } from '../use-saying';

const shown = 25;
type Props = { cycleId: string; writing: CycleWriting; onClose: () => void };

/** Everything that was ever saved of one text, the newest first. An old one is put back by saving it once more. */
export const VersionsDialog = ({ cycleId, writing: { key, version: now }, onClose }: Props) => {
  const { words } = useSaying();
  const translate = useTranslate();
  const title = useId();
  const asked = useVersions(cycleId, { key, now });
  const { mutate, isPending } = useCycleStep();
  const restore = (text: string) =>
    mutate(
      {
        path: `/cycles/${cycleId}/texts/${key}`,
        method: 'PATCH',
        version: now,
        body: { text },
        said: 'versions.restored',
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="md">
      <DialogTitle id={title} component="h2" sx={{ fontSize: 19, fontWeight: 600 }}>
        {words('versions.of', { text: words(`text.${key}`) })}
      </DialogTitle>
      <DialogContent>
        <Asked of={asked}>
          {asked.data && asked.data.total === 0 && <Typography>{words('versions.none')}</Typography>}
          {asked.data?.data.map((one) => (
            <Version
              key={one.version}
              version={one}
              isNow={one.version === now}
              {...(!isPending && one.version !== now && { onRestore: () => restore(one.text) })}
            />
          ))}
          {asked.data && asked.data.total > shown && (
            <Typography variant="body2" color="textSecondary">
              {words('versions.more', { shown, total: asked.data.total })}
            </Typography>
          )}
        </Asked>
      </DialogContent>
      <DialogActions sx={{ padding: '8px 24px 20px' }}>
        <Button onClick={onClose}>{translate('words.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};

/** `now`: after something was saved there is one more. */
function useVersions(cycleId: string, { key, now }: { key: CycleWriting['key']; now: number }) {
  const query = new URLSearchParams({ key, sort: 'savedAt', order: 'DESC', perPage: String(shown) });
  return useQuery({
    queryKey: ['cycle-versions', cycleId, key, now],
    queryFn: () => request<Page<CycleWriting>>(`/cycles/${cycleId}/versions?${query}`),
    staleTime: 0,
  });
}

type VersionProps = { version: CycleWriting; isNow: boolean; onRestore?: () => void };

const Version = ({ version: { text, savedAt, writer }, isNow, onRestore }: VersionProps) => {
  const { words, formats } = useSaying();
  const at = formats.instant(savedAt);
  return (
    <Box sx={{ padding: '10px 0', borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2" color="textSecondary">
        {words('versions.by', { at, who: writer ?? words('versions.someone') })}{' '}
        {isNow && <b>({words('versions.now')})</b>}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text === '' ? words('versions.empty') : text}
      </Typography>
      {onRestore && (
        <Button
          size="small"
          aria-label={words('versions.restoreOf', { at })}
          onClick={onRestore}
          sx={{ marginTop: 0.5 }}
        >
          {words('versions.restore')}
        </Button>
      )}
    </Box>
  );
};
