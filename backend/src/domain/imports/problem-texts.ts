import type { Problem, ProblemCode } from './problems';

export type ImportLanguage = 'nl' | 'en';
type Sentence = (value: string, hint: string, column: string) => string;

/** What is wrong, the rule, and how to mend it: what stands in the file is for whoever keeps the school administration. */
const dutch: Record<ProblemCode, Sentence> = {
  'file.unreadable': (_v, hint) => `Dit bestand is niet te lezen (${hint}). Sla het op als CSV in UTF-8.`,
  'file.notRecognised': () =>
    'De eerste rij hoort bij geen enkele tabel van koers-csv. Zet daar de kolomnamen uit de beschrijving van het formaat.',
  'file.unclosedQuote': () => 'Een aanhalingsteken wordt niet gesloten. Zet het sluitende aanhalingsteken erbij.',
  'file.empty': () => 'Dit bestand is leeg. Zet er een rij met kolomnamen en de gegevens in, of laat het weg.',
  'column.missing': (_v, hint, column) =>
    `De kolom ${column} ontbreekt; de tabel ${hint} heeft die nodig. Voeg haar toe.`,
  'column.twice': (_v, _h, column) => `De kolom ${column} staat er twee keer. Laat er één staan.`,
  'column.unknown': (_v, hint, column) => `De kolom ${column} hoort niet bij de tabel ${hint} en wordt niet gelezen.`,
  'row.tooManyCells': (_v, hint) =>
    `Deze rij heeft meer cellen dan er kolommen zijn (${hint}). Zet een cel met een scheidingsteken erin tussen aanhalingstekens.`,
  'row.repeated': (_v, hint) => `Dezelfde rij staat ook op ${hint}; zij wordt één keer gelezen.`,
  'row.contradicts': (_v, hint, column) =>
    `Deze rij heeft dezelfde sleutel als ${hint}, met een andere waarde in ${column}. Laat de juiste van de twee staan.`,
  'row.secondKey': (value, hint) =>
    `Leerling «${value}» is samengevoegd met «${hint}»; wat onder deze sleutel staat, komt bij die leerling. Naam en geboortedatum blijven die van «${hint}».`,
  'row.noScoreNorLevel': () =>
    'Een resultaat heeft een score of een referentieniveau nodig. Vul score of reference_level in.',
  'row.untilBeforeFrom': (value, hint) => `«${value}» ligt voor ${hint}. Verbeter een van de twee dagen.`,
  'row.outsideSchoolYear': (value, hint) =>
    `«${value}» ligt buiten het schooljaar ${hint}. Klopt de dag of het schooljaar?`,
  'row.inFuture': (value) => `«${value}» ligt in de toekomst. Klopt die dag?`,
  'row.weightYearAssumed': (_v, hint) =>
    `Bij de weging staat geen jaar; zij wordt gelezen als die van ${hint}. Vul weging_year in als dat niet klopt.`,
  'row.notBelow': (value, hint, column) =>
    `${column} is «${value}» en moet lager zijn dan ${hint}. Verbeter een van de twee.`,
  'row.oneCut': (_v, hint) => `Een normering heeft beide grenzen van de referentieniveaus of geen. Vul ook ${hint} in.`,
  'row.cutWithoutSource': () =>
    'Grenzen van niveaus staan er alleen met een bron. Vul in source in waar zij vandaan komen, of laat de grenzen leeg.',
  'row.twoNorms': (value, hint) =>
    `Twee normeringen van dezelfde toets gelden tegelijk, die van ${value} en die van ${hint}: vul bij een van de twee in tot wanneer zij geldt.`,
  'row.outsideRange': (value, hint) =>
    `«${value}» ligt buiten de schaal van deze toets: die loopt van ${hint}. Verbeter de score of de schaal bij de normering.`.replace(
      '..',
      ' tot en met ',
    ),
  'cell.required': (_v, _h, column) => `${column} is leeg. Vul een waarde in.`,
  'cell.tooLong': (_v, hint, column) => `${column} is te lang; hoogstens ${hint} tekens. Kort de tekst in.`,
  'cell.character': (_v, _h, column) => `${column} bevat een stuurteken. Haal het weg.`,
  'cell.number': (value) => `«${value}» is geen getal. Schrijf bijvoorbeeld 12,5, zonder punt bij duizendtallen.`,
  'cell.wholeNumber': (value) => `«${value}» is geen heel getal. Schrijf bijvoorbeeld 6.`,
  'cell.range': (value, hint) => `«${value}» kan hier niet; het moet ${hint} zijn.`.replace('..', ' tot en met '),
  'cell.day': (value) =>
    `${value ? `«${value}»` : 'Dit'} is geen bestaande dag. Schrijf JJJJ-MM-DD of DD-MM-JJJJ, zoals 2026-01-31.`,
  'cell.schoolYear': (value) => `«${value}» is geen schooljaar. Schrijf twee opeenvolgende jaren, zoals 2025-2026.`,
  'cell.choice': (value, hint) => `«${value}» kan hier niet. Kies uit: ${hint}.`,
  'cell.bounds': (value) =>
    `«${value}» zijn geen grenzen van niveaus. Schrijf van hoog naar laag de laagste score van elk niveau, zoals I=120|II=112|III.`,
  'reference.school': (value) =>
    `School «${value}» is onbekend. Voeg haar toe aan de tabel schools of verbeter de sleutel.`,
  'reference.pupil': (value) =>
    `Leerling «${value}» is onbekend. Voeg de leerling toe aan de tabel pupils of verbeter de sleutel.`,
};

const english: Record<ProblemCode, Sentence> = {
  'file.unreadable': (_v, hint) => `This file cannot be read (${hint}). Save it as CSV in UTF-8.`,
  'file.notRecognised': () =>
    'The first row belongs to no table of koers-csv. Put the column names of the description of the format there.',
  'file.unclosedQuote': () => 'A quotation mark is not closed. Add the closing one.',
  'file.empty': () => 'This file is empty. Put a row of column names and the data in it, or leave it out.',
  'column.missing': (_v, hint, column) => `The column ${column} is missing; the table ${hint} needs it. Add it.`,
  'column.twice': (_v, _h, column) => `The column ${column} is there twice. Keep one.`,
  'column.unknown': (_v, hint, column) => `The column ${column} does not belong to the table ${hint} and is not read.`,
  'row.tooManyCells': (_v, hint) =>
    `This row has more cells than there are columns (${hint}). Put a cell that holds a separator between quotation marks.`,
  'row.repeated': (_v, hint) => `The same row is also at ${hint}; it is read once.`,
  'row.contradicts': (_v, hint, column) =>
    `This row has the same key as ${hint}, with another value in ${column}. Keep the right one of the two.`,
  'row.secondKey': (value, hint) =>
    `Pupil “${value}” was merged with “${hint}”; what stands under this key goes to that pupil. Name and birth date stay those of “${hint}”.`,
  'row.noScoreNorLevel': () => 'A result needs a score or a reference level. Fill in score or reference_level.',
  'row.untilBeforeFrom': (value, hint) => `“${value}” lies before ${hint}. Correct one of the two days.`,
  'row.outsideSchoolYear': (value, hint) =>
    `“${value}” lies outside the school year ${hint}. Is the day or the year right?`,
  'row.inFuture': (value) => `“${value}” lies in the future. Is that day right?`,
  'row.weightYearAssumed': (_v, hint) =>
    `The school weight has no year; it is read as that of ${hint}. Fill in weging_year if that is wrong.`,
  'row.notBelow': (value, hint, column) =>
    `${column} is “${value}” and must be lower than ${hint}. Correct one of the two.`,
  'row.oneCut': (_v, hint) => `A norm has both cuts of the reference levels or none. Fill in ${hint} too.`,
  'row.cutWithoutSource': () =>
    'Cuts of levels are kept only with their source. Say in source where they come from, or leave the cuts empty.',
  'row.twoNorms': (value, hint) =>
    `Two norms of the same test hold at once, that of ${value} and that of ${hint}: say of one of them until when it holds.`,
  'row.outsideRange': (value, hint) =>
    `“${value}” lies outside the scale of this test: that runs from ${hint}. Correct the score, or the scale of the norm.`.replace(
      '..',
      ' to ',
    ),
  'cell.required': (_v, _h, column) => `${column} is empty. Fill in a value.`,
  'cell.tooLong': (_v, hint, column) => `${column} is too long; at most ${hint} characters. Shorten the text.`,
  'cell.character': (_v, _h, column) => `${column} holds a control character. Remove it.`,
  'cell.number': (value) => `“${value}” is no number. Write for instance 12.5, without a separator for thousands.`,
  'cell.wholeNumber': (value) => `“${value}” is no whole number. Write for instance 6.`,
  'cell.range': (value, hint) => `“${value}” cannot be; it must be ${hint}.`.replace('..', ' to '),
  'cell.day': (value) =>
    `${value ? `“${value}”` : 'This'} is no existing day. Write YYYY-MM-DD or DD-MM-YYYY, such as 2026-01-31.`,
  'cell.schoolYear': (value) => `“${value}” is no school year. Write two consecutive years, such as 2025-2026.`,
  'cell.choice': (value, hint) => `“${value}” cannot be. Choose from: ${hint}.`,
  'cell.bounds': (value) =>
    `“${value}” are no bounds of levels. Write from high to low the lowest score of each level, such as I=120|II=112|III.`,
  'reference.school': (value) => `School “${value}” is unknown. Add it to the table schools or correct the key.`,
  'reference.pupil': (value) => `Pupil “${value}” is unknown. Add the pupil to the table pupils or correct the key.`,
};

/** One problem in words. */
export function problemText({ code, value, hint, column }: Problem, language: ImportLanguage): string {
  return (language === 'nl' ? dutch : english)[code](value ?? '', hint ?? '', column ?? '');
}
