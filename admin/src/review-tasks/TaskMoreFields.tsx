import { Box } from '@mui/material';
import { useGetList } from 'react-admin';
import { TaskWatch } from '#contract/review-tasks';
import type { Group } from '#contract/groups';
import type { KeptForm } from '../autosave/use-kept-form';
import { SelectField } from '../figures/SelectField';
import { FieldRow } from '../layout/FieldRow';
import { useWorkWords } from '../my-week/use-work-words';
import { useMay } from '../providers/me';
import { DayField } from '../layout/DayField';
import { recurrences, type TaskText } from './task-form';

type Props = {
  form: KeptForm<TaskText>;
  people: readonly { value: string; label: string }[];
  today: string;
};

/** Who helps, when to be reminded, how often, and about which group: folded away until somebody wants it. */
export const MoreFields = ({ form: { text, change }, people, today }: Props) => {
  const words = useWorkWords();
  const isUsed = [text.helperId, text.remindOn, text.recurrence, text.groupId].some((one) => one !== '');
  return (
    <Box component="details" open={isUsed || undefined} sx={{ '& summary': { cursor: 'pointer', minHeight: 32 } }}>
      <Box component="summary" sx={{ color: 'primary.main', fontWeight: 600 }}>
        {words('form.more')}
      </Box>
      <Box sx={{ display: 'grid', gap: 2, paddingTop: 1.5 }}>
        <FieldRow>
          <SelectField
            label={words('form.helper')}
            value={text.helperId}
            all={words('form.nobody')}
            choices={people.filter(({ value }) => value !== text.ownerId)}
            onChange={(helperId) => change({ helperId })}
          />
          {text.ownerId === '' && (
            <DayField
              label={words('form.remindOn')}
              value={text.remindOn}
              min={today}
              onChange={(remindOn) => change({ remindOn })}
            />
          )}
        </FieldRow>
        <FieldRow>
          <GroupField form={{ text, change }} />
          {text.watches === '' && (
            <SelectField
              label={words('form.recurrence')}
              value={text.recurrence}
              all={words('recurrence.none')}
              choices={recurrences.map((value) => ({ value, label: words(`recurrence.${value}`) }))}
              onChange={(recurrence) => change({ recurrence })}
            />
          )}
        </FieldRow>
        {text.groupId !== '' && (
          <SelectField
            label={words('form.watches')}
            value={text.watches}
            all={words('watches.none')}
            choices={TaskWatch.options.map((value) => ({ value, label: words(`watches.${value}`) }))}
            onChange={(watches) => change({ watches, ...(watches && { recurrence: '' }) })}
          />
        )}
      </Box>
    </Box>
  );
};

const GroupField = ({ form: { text, change } }: { form: Pick<KeptForm<TaskText>, 'text' | 'change'> }) => {
  const words = useWorkWords();
  const maySee = useMay('group.read');
  const { data = [] } = useGetList<Group>(
    'groups',
    {
      pagination: { page: 1, perPage: 100 },
      sort: { field: 'name', order: 'ASC' },
      filter: { schoolId: text.schoolId },
    },
    { enabled: maySee && text.schoolId !== '' },
  );
  const newest = data
    .map(({ schoolYear }) => schoolYear)
    .sort()
    .at(-1);
  const groups = data.filter(({ schoolYear }) => schoolYear === newest);
  if (groups.length === 0) return null;
  return (
    <SelectField
      label={words('form.group')}
      value={text.groupId}
      all={words('form.noGroup')}
      choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(groupId) => change({ groupId, ...(!groupId && { watches: '' }) })}
    />
  );
};
