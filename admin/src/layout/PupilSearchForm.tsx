import { useMutation } from '@tanstack/react-query';
import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Page } from '#contract/list';
import type { Pupil } from '#contract/pupils';
import type { KoersDataProvider } from '../providers/data-provider';

export const PupilSearchForm = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider<KoersDataProvider>();
  const [text, setText] = useState('');
  // The answer is forgotten when the dialog closes.
  const search = useMutation({ mutationFn: (name: string) => provider.searchPupils(name), gcTime: 0 });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim().length >= 2) search.mutate(text.trim());
  };
  return (
    <>
      <Box component="form" role="search" onSubmit={submit} sx={{ display: 'flex', gap: 1, paddingTop: 1 }}>
        <TextField
          label={translate('pupilSearch.label')}
          helperText={translate('pupilSearch.hint')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off', spellCheck: false } }}
          autoFocus
          fullWidth
        />
        <Button type="submit" variant="contained" color="primary" sx={{ alignSelf: 'flex-start', minHeight: 44 }}>
          {translate('pupilSearch.submit')}
        </Button>
      </Box>
      <div aria-live="polite">
        {search.error && <Alert severity="error">{translate(search.error.message)}</Alert>}
        {search.data && <Found page={search.data} onDone={onDone} />}
      </div>
    </>
  );
};

const Found = ({ page: { data, total }, onDone }: { page: Page<Pupil>; onDone: () => void }) => {
  const translate = useTranslate();
  if (data.length === 0) return <Typography>{translate('pupilSearch.none')}</Typography>;
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 1 }}>
        {data.length < total
          ? translate('pupilSearch.more', { shown: data.length, total })
          : translate('pupilSearch.found', { smart_count: total })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {data.map((pupil) => (
          <Box component="li" key={pupil.id} sx={{ padding: '8px 0', borderTop: 1, borderColor: 'divider' }}>
            <Link to={`/pupils/${pupil.id}/show`} onClick={onDone}>
              {pupil.label}
            </Link>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {pupil.leftOn || pupil.groupName === null
                ? translate('pupilSearch.left')
                : translate('pupilSearch.group', { group: pupil.groupName })}
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  );
};
