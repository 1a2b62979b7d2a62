import { Alert, Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useState } from 'react';
import type { ReviewTask, TaskBulkReport } from '#contract/review-tasks';
import { AskingButton } from '../layout/AskingButton';
import { useWorkWords } from '../my-week/use-work-words';
import { BulkDelegate } from './BulkDelegate';
import { BulkPostpone } from './BulkPostpone';
import { useTaskName } from './task-name';
import { useBulk } from './use-bulk';

/** For who has forty of them: choose, do one thing with all, and read of each what happened. */
export const BulkBar = () => {
  const words = useWorkWords();
  const { data = [], selectedIds = [], onSelect, onUnselectItems } = useListContext<ReviewTask>();
  const bulk = useBulk();
  const all = data.length > 0 && data.every(({ id }) => selectedIds.includes(id));
  const count = { smart_count: selectedIds.length };
  const chosen = { ids: selectedIds as string[], bulk, count: selectedIds.length };
  // What happened stays to be read, also when nothing is left in the list.
  if (data.length === 0 && !bulk.data) return null;
  return (
    <Box className="noprint" sx={{ borderBottom: 1, borderColor: 'divider', paddingBottom: 1 }}>
      {data.length > 0 && (
        <Box sx={{ display: 'flex', gap: '4px 16px', flexWrap: 'wrap', alignItems: 'center' }}>
          <FormControlLabel
            label={words('list.selectAll')}
            control={
              <Checkbox
                checked={all}
                indeterminate={!all && selectedIds.length > 0}
                onChange={() => (all ? onUnselectItems() : onSelect(data.map(({ id }) => id)))}
              />
            }
          />
          <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
            {selectedIds.length === 0 ? words('list.none') : words('list.selected', count)}
          </Typography>
          {selectedIds.length > 0 && (
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              <AskingButton
                size="small"
                label={words('list.finish')}
                title={words('list.finishTitle', count)}
                text={words('list.finishText')}
                disabled={bulk.isPending}
                onYes={() => bulk.mutate({ action: 'finish', ids: chosen.ids })}
              />
              <BulkPostpone {...chosen} />
              <BulkDelegate {...chosen} />
            </Box>
          )}
        </Box>
      )}
      {bulk.data && <Report key={bulk.submittedAt} report={bulk.data} />}
    </Box>
  );
};

/** Of each that did not succeed its name and why, until it is read. */
const Report = ({ report: { done, results } }: { report: TaskBulkReport }) => {
  const words = useWorkWords();
  const translate = useTranslate();
  const nameOf = useTaskName();
  const { data = [] } = useListContext<ReviewTask>();
  const [names] = useState(() => new Map(data.map((task) => [task.id, nameOf(task)])));
  const [isRead, setIsRead] = useState(false);
  const refused = results.filter(({ code }) => code !== null);
  if (isRead) return null;
  return (
    <Alert
      severity={refused.length > 0 ? 'warning' : 'success'}
      onClose={() => setIsRead(true)}
      closeText={words('list.close')}
      sx={{ marginTop: 1 }}
    >
      {words('list.report', { done, all: results.length })}
      {refused.length > 0 && (
        <>
          {' '}
          {words('list.refused')}
          <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
            {refused.map(({ id, code }) => (
              <li key={id}>
                {names.get(id)}: {translate(`errors.${code}`)}
              </li>
            ))}
          </Box>
        </>
      )}
    </Alert>
  );
};
