import { addDays, type Day } from '#domain/calendar/day';
import { type SchoolYear, schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import type { Domain } from '#domain/results/levels';
import type { BoardRows, Row } from './board-tables';
import type { GeneratedBoard } from './generate-board';
import { personOf } from './goals';
import { figuresIn, type KeptFigure, type YearGroupAt } from './measure-figures';
import { Random } from './random';

type Place = { rows: BoardRows; random: Random; present: SchoolYear; today: Day };
type Wanted = Partial<Row<'Measure'>> & Pick<Row<'Measure'>, 'schoolId' | 'domain'> & { title: string };
type Judged = { at: YearGroupAt; figure: KeptFigure };

const domains: readonly Domain[] = ['lezen', 'rekenen'];
const yearGroups = [4, 5, 6, 7];

/**
 * At the first school why last year's goal was missed, a measure that runs because of it and one that was judged; at another a
 * measure that works by its figures, shared with the board.
 */
export function addMeasures({ rows, schoolIds }: Pick<GeneratedBoard, 'rows' | 'schoolIds'>, today: Day): void {
  const random = new Random(Number.parseInt((schoolIds[0] ?? '0').slice(0, 8), 16) + 12);
  const place = { rows, random, present: schoolYearOf(today), today };
  const [first = '', ...others] = schoolIds;
  addForMissedGoal(place, first);
  const judged = judgedAt(place);
  const own = best(judged([first]));
  if (own) addJudged(place, own);
  const elsewhere = best(judged(others).filter(({ figure }) => figure.proposal === 'werkt'));
  if (elsewhere) addPractice(place, elsewhere, addJudged(place, elsewhere));
}

const lastYear = ({ present }: Place) => schoolYearAfter(present, -1);
const firstDay = (place: Place): Day => `${lastYear(place).slice(5)}-03-02`;

/** What the tests say of every year group of these schools last year, where they say something. */
function judgedAt(place: Place): (schoolIds: readonly string[]) => Judged[] {
  const figureAt = figuresIn(place.rows, lastYear(place), firstDay(place));
  return (schoolIds) =>
    schoolIds
      .flatMap((schoolId) =>
        domains.flatMap((domain) => yearGroups.map((yearGroup) => ({ schoolId, domain, yearGroup }))),
      )
      .map((at) => ({ at, figure: figureAt(at) }))
      .filter(({ figure }) => figure.left !== null);
}

const best = (of: readonly Judged[]): Judged | undefined =>
  [...of].sort((a, b) => (b.figure.low ?? 0) - (a.figure.low ?? 0))[0];

function addForMissedGoal(place: Place, schoolId: string): void {
  const { rows, today, present } = place;
  const closed = rows.Goal.filter((goal) => goal.schoolId === schoolId && goal.state === 'closed');
  const isMissed = (goal: Row<'Goal'>) =>
    rows.GoalClosing.some(({ goalId, verdict }) => goalId === goal.id && verdict === 'nietGehaald');
  const goal = closed.find(isMissed) ?? closed[0];
  if (!goal) return;
  const [chosen] = causes.map((cause, at) => addCause(place, { goalId: goal.id as string, isChosen: at === 0, ...cause })); // prettier-ignore
  addMeasure(place, {
    ...texts,
    title: 'Nabespreken in kleine groepjes, dezelfde dag',
    schoolId,
    goalId: goal.id,
    causeId: chosen ?? null,
    domain: goal.domain,
    yearGroup: 7,
    ownerId: personOf(rows, schoolId, 'coach'),
    fromOn: addDays(today, -40),
    untilOn: addDays(today, 180),
    startSchoolYear: schoolYearAfter(present, -1),
    startMoment: 'E',
    schoolYear: present,
    moment: 'E',
  });
}

const causes = [
  {
    category: 'followUp',
    text: 'Wie de instructie niet begreep, kreeg pas dagen later een tweede uitleg.',
    evidence: 'Lesbezoeken in groep 6 en 7 (vier van de vijf); weekroosters van oktober tot februari.',
  },
  {
    category: 'practice',
    text: 'Er wordt vooral geoefend wat de meeste leerlingen al kunnen.',
    evidence: 'Toetsonderdelen van de middentoets; werk van zestien leerlingen bekeken.',
  },
  {
    category: 'outside',
    text: 'Twee groepen hadden in het voorjaar weken zonder vaste leerkracht.',
    evidence: 'Verzuimoverzicht van maart en april.',
  },
] as const;

const texts = {
  because: 'wie de uitleg niet begreep te laat een tweede uitleg kreeg',
  expect: 'dat leerlingen die onder het gemiddelde beginnen meer groeien dan gewoon',
  onWhat: 'de eindtoets van groep 7',
  what: 'Na de instructie tien minuten nabespreken met wie de controlevraag miste, met hardop denken en een nieuw voorbeeld.',
  howOften: 'Vier keer per week, direct na de instructie',
};

function addCause({ rows, random, today }: Place, cause: Omit<Row<'Cause'>, 'id' | 'createdAt' | 'updatedAt'>): string {
  const id = random.uuid();
  const at = `${addDays(today, -50)}T14:30:00Z`;
  rows.Cause.push({ ...cause, id, createdAt: at, updatedAt: at });
  return id;
}

function addMeasure({ rows, random, today, present }: Place, wanted: Wanted): string {
  const id = random.uuid();
  const at = `${addDays(today, -42)}T13:20:00Z`;
  rows.Measure.push({
    ...{ id, goalId: null, causeId: null, ...texts, ownerId: null, yearGroup: null, groupId: null, untilOn: null },
    ...{ fromOn: today, startSchoolYear: present, startMoment: 'M', schoolYear: present, moment: 'E' },
    ...{ state: 'running', createdAt: at, updatedAt: at },
    ...wanted,
  });
  return id;
}

/** From M to E of last year, judged as was proposed, with the figures of that day. */
function addJudged(place: Place, { at, figure }: Judged): string {
  const { rows, today } = place;
  const { proposal } = figure;
  const schoolYear = lastYear(place);
  const id = addMeasure(place, {
    ...at,
    ...judgedTexts[at.domain === 'rekenen' ? 'rekenen' : 'lezen'],
    onWhat: `de eindtoets van groep ${at.yearGroup}`,
    ownerId: personOf(rows, at.schoolId, 'coach'),
    fromOn: firstDay(place),
    untilOn: `${schoolYear.slice(5)}-06-12`,
    ...{ startSchoolYear: schoolYear, startMoment: 'M', schoolYear, moment: 'E', state: 'evaluated' },
  });
  rows.MeasureEffect.push({
    measureId: id,
    proposal,
    verdict: proposal,
    reason: reasons[proposal],
    figures: JSON.stringify(figure),
    at: `${addDays(today, -45)}T14:10:00Z`,
    by: personOf(rows, at.schoolId, 'schoolLeader'),
  });
  return id;
}

const judgedTexts = {
  lezen: {
    title: 'Koor- en duolezen met een stappenkaart',
    because: 'er te weinig hardop gelezen werd',
    expect: 'dat iedereen vlotter leest en meer begrijpt',
    what: 'Eerst samen in koor, dan in tweetallen; de kaart zegt wat je doet als je een woord niet kent.',
    howOften: 'Vier keer per week een kwartier',
  },
  rekenen: {
    title: 'Elke les beginnen met terughalen',
    because: 'wat geleerd was na een paar weken weer wegzakte',
    expect: 'dat de basis blijft zitten',
    what: 'Vijf minuten sommen van vorige week, vorige maand en vorig blok, op wisbordjes.',
    howOften: 'Elke rekenles',
  },
};

const reasons = {
  werkt: 'De groei is duidelijk groter dan bij groepen met hetzelfde begin. Dit houden we.',
  werktNiet: 'Geen verschil met de andere groepen. We stoppen ermee en kijken opnieuw naar de oorzaak.',
  nietTeZeggen: 'Het verschil kan toeval zijn. We gaan een half jaar door en kijken dan opnieuw.',
};

function addPractice(place: Place, { at, figure }: Judged, measureId: string): void {
  const { rows, random, today } = place;
  const { schoolId, domain, yearGroup } = at;
  const { title, what, howOften } = judgedTexts[domain === 'rekenen' ? 'rekenen' : 'lezen'];
  const { left, low, high, n } = figure;
  const publishedAt = `${addDays(today, -30)}T09:15:00Z`;
  rows.Practice.push({
    ...{
      id: random.uuid(),
      schoolId,
      measureId,
      title,
      domain,
      yearGroup,
      schoolYear: lastYear(place),
      what,
      howOften,
    },
    forWhom: `Groep ${yearGroup}, de hele groep`,
    contactId: personOf(rows, schoolId, 'coach'),
    effect: JSON.stringify({ left, low, high, n }),
    publishedAt,
    updatedAt: publishedAt,
  });
}
