import type { ConversationDetail } from '#contract/conversations';
import { minutesHtml } from './minutes-paper';
import { sayingIn } from './saying';

const point = (key: string, text: string) => ({
  ...{ id: key, position: 0, origin: 'own', key: '', title: key, evidence: null, carriedFromId: null, isOpen: true },
  note: { pointId: key, text, version: 1, savedAt: null, writer: null },
});
const talk = {
  ...{ title: 'Opbrengsten <najaar>', schoolName: 'De Wissel', level: 'leaderCoach', onDay: '2026-11-20' },
  ...{ attendees: [{ id: 'a', name: 'An Bos', wasPresent: true }, { id: 'b', name: 'Bo Mol', wasPresent: false }], chairName: 'An Bos' }, // prettier-ignore
  ...{ heldAt: '2026-11-20T10:00:00.000Z', agendaSetAt: '2026-11-18T23:30:00.000Z' },
  points: [point('Wat valt op', 'Groep 6 <groeit>\nniet door'), point('Rondvraag', '')],
  agreements: [{ id: 'x', text: 'Plan bespreken', ownerName: 'Bo Mol', dueOn: '2026-12-01', state: 'open' }],
} as unknown as ConversationDetail;

it('holds who was there, what was noted and who does what, with everything typed as text', () => {
  const html = minutesHtml(talk, { language: 'nl', madeOn: '2026-11-21' });
  expect(html).toContain('Aanwezig: An Bos<');
  expect(html).toContain('Groep 6 &lt;groeit&gt;\nniet door');
  expect(html).toContain('Opbrengsten &lt;najaar&gt;');
  expect(html).toContain('Plan bespreken, door Bo Mol, uiterlijk 1 december 2026 (open)');
  expect(html).toContain('Geen notitie.');
});

it('is an agenda before the talk was held, without places where nothing can stand yet', () => {
  const html = minutesHtml({ ...talk, heldAt: null, agreements: [] }, { language: 'nl', madeOn: '2026-11-19' });
  expect(html).toContain('Uitgenodigd: An Bos, Bo Mol');
  expect(html).toContain('Rondvraag');
  expect(html).not.toContain('Geen notitie.');
  expect(html).not.toContain('Wie doet wat');
});

it('dates the data by the day on the wall of the school', () => {
  expect(minutesHtml(talk, { language: 'nl', madeOn: '2026-11-21' })).toContain('zoals ze waren op 19 november 2026');
  expect(minutesHtml(talk, { language: 'en', madeOn: '2026-11-21' })).toContain('as they were on 19 November 2026');
});

it('writes figures as the language has them', () => {
  expect(sayingIn('nl').formats.percent(45.25)).toBe('45,3\u00a0%');
  expect(sayingIn('en').formats.percent(45.25)).toBe('45.3%');
});
