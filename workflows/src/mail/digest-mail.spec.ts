import { renderDigest } from './digest-mail';

const task = {
  id: '0416b90b-52a7-4bbc-a25c-f3a180922ed6',
  kind: 'analyseGroup',
  dueOn: '2027-03-02',
  schoolName: 'Het Kompas',
  groupName: '8',
  hasOwner: true,
};
const nothing = { overdue: [], dueToday: [], dueSoon: [], reminded: [], help: [], notes: [] };
const content = {
  digest: { ...nothing, overdue: [task], dueSoon: [{ ...task, hasOwner: false }] },
  events: [],
  weeklyOn: null,
  firstName: 'Bas',
  publicUrl: 'https://koers.test',
  unsubscribeUrl: 'https://koers.test/api/unsubscribe/x',
};

it('says in Dutch what is due, with a link to the task', async () => {
  const { subject, html, text } = await renderDigest({ ...content, language: 'nl' });
  expect(subject).toBe('Eén taak vraagt vandaag je aandacht');
  expect(html).toContain('lang="nl"');
  expect(html).toContain('href="https://koers.test/#/review-tasks/0416b90b-52a7-4bbc-a25c-f3a180922ed6/show"');
  expect(text).toContain('Dag Bas');
  expect(text).toContain('uiterlijk dinsdag 2 maart');
  expect(text).toContain('nog niemand toegewezen');
  expect(text).toContain('https://koers.test/api/unsubscribe/x');
});

it('says the same in English', async () => {
  const { subject, text } = await renderDigest({ ...content, language: 'en' });
  expect(subject).toBe('One task needs you today');
  expect(text).toContain('by Tuesday 2 March');
});

it.each([
  ['nl', null, /^Je krijgt hooguit één mail per schooldag, en alleen als er iets nieuws te doen is/m],
  ['en', null, /^At most one mail a school day, and only when there is something new to do/m],
  ['nl', 2, /^Je koos voor één overzicht per week, op dinsdag;.* Je krijgt het alleen als er iets nieuws te doen is/m],
  ['en', 5, /^You chose one overview a week, on Friday, .* It comes only when there is something new to do/m],
] as const)('says at its foot how often it comes: %s, weekday %s', async (language, weeklyOn, foot) => {
  const { text } = await renderDigest({ ...content, weeklyOn, language });
  expect(text).toMatch(foot);
  expect(/per schooldag|a school day/.test(text)).toBe(weeklyOn === null);
});

it('says from which day one stands in for who is not away yet, and what is for the whole board', async () => {
  const handed = { ...task, schoolName: null, groupName: null, insteadOf: 'Bo Vos' };
  const ahead = { ...handed, id: 'other', insteadFrom: '2027-03-01' };
  const digest = { ...nothing, dueSoon: [handed, ahead] };
  const { text } = await renderDigest({ ...content, digest, language: 'nl' });
  const lines = text.replace(/\s+/g, ' ');
  expect(lines).toContain(': heel het bestuur (uiterlijk dinsdag 2 maart, je neemt waar voor Bo Vos)');
  expect(lines).toContain('je neemt vanaf maandag 1 maart waar voor Bo Vos');
  expect((await renderDigest({ ...content, digest, language: 'en' })).text.replace(/\s+/g, ' ')).toContain(
    'the whole board (by Tuesday 2 March, you stand in for Bo Vos from Monday 1 March)',
  );
});

it('leaves out a list without tasks', async () => {
  const { text } = await renderDigest({ ...content, digest: { ...content.digest, dueSoon: [] }, language: 'nl' });
  expect(text).not.toContain('BINNENKORT');
});

it('says which group plans colleagues wrote about, and never what', async () => {
  const note = {
    about: 'plan' as const,
    id: 'p1',
    domain: 'rekenen' as const,
    groupName: '6',
    schoolName: 'Het Kompas',
    comments: 2,
    ready: true,
  };
  const digest = { ...nothing, notes: [note] };
  const dutch = await renderDigest({ ...content, digest, language: 'nl' });
  expect(dutch.subject).toBe('Nieuws over een plan of doel');
  expect(dutch.html).toContain('href="https://koers.test/#/group-plans/p1/show"');
  expect(dutch.text).toContain('2 nieuwe opmerkingen, klaar voor bespreking (Het Kompas)');
  const english = await renderDigest({ ...content, digest, language: 'en' });
  expect(english.text).toContain('Group plan arithmetic group 6');
});

it('says that something was said of a goal of the school or of the board', async () => {
  const goal = { about: 'goal' as const, id: 'g1', schoolName: 'Het Kompas', comments: 1 };
  const digest = { ...nothing, notes: [goal, { ...goal, id: 'g2', schoolName: null }] };
  const dutch = await renderDigest({ ...content, digest, language: 'nl' });
  expect(dutch.subject).toBe('Nieuws over 2 plannen of doelen');
  expect(dutch.html).toContain('href="https://koers.test/#/goals/g1/show"');
  expect(dutch.text).toContain('1 nieuwe opmerking (Het Kompas)');
  expect((await renderDigest({ ...content, digest, language: 'en' })).text).toMatch(/Aim of the board[^(]*$/m);
});

it('asks for an answer to a survey, without its title', async () => {
  const survey = { about: 'survey' as const, id: 's1', schoolName: 'Het Kompas', openUntil: '2027-03-05' };
  const digest = { ...nothing, notes: [survey] };
  const dutch = await renderDigest({ ...content, digest, language: 'nl' });
  expect(dutch.subject).toBe('Een vragenlijst van je school wacht op je antwoord');
  expect(dutch.html).toContain('href="https://koers.test/#/surveys/s1/show"');
  expect(dutch.text).toContain('twee minuten, zonder naam, open tot en met vrijdag 5 maart (Het Kompas)');
  expect(dutch.text).not.toContain('OVER PLANNEN EN DOELEN');
  const english = await renderDigest({ ...content, digest, language: 'en' });
  expect(english.subject).toBe('A survey of your school waits for your answer');
  expect(english.text).toContain('open up to Friday 5 March');
});

it('counts no survey as news about a goal', async () => {
  const goal = { about: 'goal' as const, id: 'g1', schoolName: 'Het Kompas', comments: 1 };
  const survey = { about: 'survey' as const, id: 's1', schoolName: 'Het Kompas', openUntil: '2027-03-05' };
  const digest = { ...nothing, notes: [survey, goal] };
  expect((await renderDigest({ ...content, digest, language: 'nl' })).subject).toBe('Nieuws over een plan of doel');
});

it('asks kindly to help a colleague', async () => {
  const digest = { ...nothing, help: [{ ...task, ownerName: 'An Bos' }] };
  const dutch = await renderDigest({ ...content, digest, language: 'nl' });
  expect(dutch.subject).toBe('Misschien kun je een collega op weg helpen');
  expect(dutch.text).toContain('uiterlijk dinsdag 2 maart, bij An Bos');
  expect((await renderDigest({ ...content, digest, language: 'en' })).text).toContain('with An Bos');
});

it('says in the subject what is due soon when nothing else is there', async () => {
  const digest = { ...nothing, dueSoon: [task, { ...task, id: 'b' }] };
  expect((await renderDigest({ ...content, digest, language: 'nl' })).subject).toBe('Binnenkort: 2 taken');
});

it('sets apart what somebody wanted to be reminded of', async () => {
  const digest = { ...nothing, reminded: [task] };
  const { subject, text } = await renderDigest({ ...content, digest, language: 'en' });
  expect(subject).toBe('One task needs you today');
  expect(text).toContain('YOU ASKED TO BE REMINDED');
});

it('tells along with it where one is expected this week, by kind and never by title', async () => {
  const talk = {
    id: 'e1',
    kind: 'groupTalk' as const,
    startsOn: '2027-03-02',
    endsOn: '2027-03-02',
    startTime: '15:30',
  };
  const days = { id: 'e2', kind: 'testPeriod' as const, startsOn: '2027-03-01', endsOn: '2027-03-05', startTime: null };
  const dutch = await renderDigest({ ...content, events: [days, talk], language: 'nl' });
  expect(dutch.html).toContain('href="https://koers.test/#/events/e1/show"');
  expect(dutch.text).toContain('IN JE KALENDER DEZE WEEK');
  expect(dutch.text).toMatch(/Groepsbespreking .*: dinsdag 2 maart, 15:30 uur/);
  expect(dutch.text).toContain('maandag 1 maart tot en met vrijdag 5 maart');
  expect((await renderDigest({ ...content, language: 'nl' })).text).not.toContain('IN JE KALENDER');
  expect((await renderDigest({ ...content, events: [talk], language: 'en' })).text).toContain('Tuesday 2 March, 15:30');
});
