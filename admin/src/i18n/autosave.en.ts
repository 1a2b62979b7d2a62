import type { autosaveNl } from './autosave.nl';

export const autosaveEn: typeof autosaveNl = {
  saved: 'Saved on %{at}',
  savedBy: 'Saved on %{at} · %{who}',
  unsaved: 'Not saved yet',
  saving: 'Saving…',
  waiting: 'Not saved yet: Koers cannot be reached for a moment. What you typed stays.',
  loggedOut:
    'Not saved yet: you are logged out. Reload the page and log in; what you typed will then be offered to you.',
  clash: 'Not saved yet: choose first what should stand here.',
  refused: 'Not saved: %{reason}',
  retry: 'Try now',
  offered: 'You typed this earlier and it was not saved:',
  take: 'Put back',
  drop: 'Throw away',
  empty: '(empty)',
  someone: 'somebody else',
  clashOf: 'Two versions of %{label}',
  clashTitle: 'You wrote at the same time',
  clashText: '%{who} saved another text meanwhile. Both are below; nothing is lost.',
  mine: 'Your text',
  theirs: 'Text of %{who}',
  use: { mine: 'Use my text', theirs: 'Use the other one' },
  merged: 'How it will read',
  settle: 'Save this text',
};
