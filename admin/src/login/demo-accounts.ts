/** The accounts of the demo board. They exist in demo mode only; the key names the role in the translations. */
export const demoAccounts = [
  { account: 'beheerder', role: 'administrator' },
  { account: 'bestuurder', role: 'boardMember' },
  { account: 'kwaliteit', role: 'qualityOfficer' },
  { account: 'schoolleider', role: 'schoolLeader' },
  { account: 'ib', role: 'coach' },
  { account: 'leerkracht', role: 'teacher' },
  { account: 'leerkracht2', role: 'leerkracht2' },
  { account: 'adviseur', role: 'adviser' },
] as const;

export const demoLogin = (account: string) => ({
  email: `${account}@demo.koers.test`,
  password: 'koers-demo-welkom',
});
