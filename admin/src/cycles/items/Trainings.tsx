import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import type { CycleDetail, CycleItem } from '#contract/cycles';
import { FormButtons } from '../../layout/FormButtons';
import { useCycleStep } from '../use-cycle-step';
import { useSaying } from '../use-saying';
import { ItemList, Rows } from './ItemList';
import { ItemRow } from './ItemRow';

type Props = { cycle: CycleDetail; item: CycleItem };

/** Who trains whom in what and when, with what; and who was there. */
export const Trainings = ({ cycle }: { cycle: CycleDetail }) => (
  <ItemList cycle={cycle} kind="training">
    {(items) => (
      <Rows>
        {items.map((item) => (
          <Training key={item.id} cycle={cycle} item={item} />
        ))}
      </Rows>
    )}
  </ItemList>
);

const Training = ({ cycle, item }: Props) => {
  const { words, formats } = useSaying();
  const [ticking, setTicking] = useState(false);
  const { title, text, onDay, staffName, people, may } = item;
  const by = staffName ? words('training.by', { name: staffName }) : words('training.outside');
  return (
    <ItemRow
      cycle={cycle}
      item={item}
      name={title}
      meta={[formats.day(onDay), by]}
      actions={
        may.edit &&
        !ticking && (
          <Button size="small" aria-label={words('training.tickOf', { title })} onClick={() => setTicking(true)}>
            {words('training.tick')}
          </Button>
        )
      }
    >
      {text && <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>}
      {(people.length > 0 || may.edit) && (
        <Typography variant="body2">
          {people.length > 0
            ? words('training.there', { names: people.map(({ name }) => name).join(', ') })
            : words('training.nobodyThere')}
        </Typography>
      )}
      {ticking && <Ticks cycle={cycle} item={item} onDone={() => setTicking(false)} />}
    </ItemRow>
  );
};

/** The team, and who was there and left since. */
const Ticks = ({ cycle: { team }, item: { id, title, people }, onDone }: Props & { onDone: () => void }) => {
  const { words } = useSaying();
  const { mutate, isPending } = useCycleStep();
  const [there, setThere] = useState<ReadonlySet<string>>(() => new Set(people.map((one) => one.id)));
  const known = new Set(team.map((one) => one.id));
  const all = [...team, ...people.filter((one) => !known.has(one.id))];
  const tick = (one: string) =>
    setThere(new Set(there.has(one) ? [...there].filter((id) => id !== one) : [...there, one]));
  const save = () =>
    mutate(
      { path: `/cycle-items/${id}/attendance`, method: 'PUT', body: { staffIds: [...there] }, said: 'saved' },
      { onSuccess: onDone },
    );
  return (
    <Box component="fieldset" className="noprint" sx={ticksStyle}>
      <legend>{words('training.tickOf', { title })}</legend>
      {all.map(({ id: one, name }) => (
        <FormControlLabel
          key={one}
          control={<Checkbox checked={there.has(one)} onChange={() => tick(one)} />}
          label={name}
          sx={{ margin: 0 }}
        />
      ))}
      <FormButtons
        label={words('save')}
        cancel={words('cancel')}
        disabled={isPending}
        onCancel={onDone}
        onSave={save}
      />
    </Box>
  );
};

const ticksStyle = {
  border: 0,
  margin: '8px 0 0',
  padding: 0,
  minWidth: 0,
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(230px, 1fr))' },
  '& legend': { padding: 0, fontWeight: 600 },
} as const;
