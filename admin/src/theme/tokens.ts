/** The colours of Koers; every text colour has a contrast of at least 4.5 on the grounds it is used on. */
export const tokens = {
  ink: '#1c2a35',
  secondInk: '#4b5965',
  ground: '#f5f4f0',
  paper: '#ffffff',
  sunk: '#eceae4',
  side: '#faf9f6',
  line: '#dcd9d1',
  control: '#6f7b85',
  primary: '#1a4f63',
  primaryDark: '#123b4a',
  primaryTint: '#e3edf0',
  focus: '#0a5bd3',
  onCourse: { ink: '#22603f', ground: '#e4f0e8' },
  risk: { ink: '#7a4d00', ground: '#fbefd5' },
  under: { ink: '#932626', ground: '#f9e5e1' },
  tooLittleData: { ink: '#4b5965', ground: '#eceae4' },
} as const;
