import type { ImportTable } from '#contract/imports';

export type TableFormat = {
  table: ImportTable;
  columns: readonly { name: string; optional?: true }[];
  key: readonly string[];
  /** Rows of an invented school, as they stand in a file. */
  sample: readonly string[];
};

const must = (...names: string[]) => names.map((name) => ({ name }));
const may = (...names: string[]) => names.map((name) => ({ name, optional: true as const }));

/** The tables of koers-csv as the import reads them, with a few invented rows each. */
export const koersCsv: readonly TableFormat[] = [
  {
    table: 'schools',
    columns: [...must('school', 'name'), ...may('region', 'weging', 'weging_year')],
    key: ['school'],
    sample: ['99XX00;Voorbeeldschool;zuid;31,4;2024-2025'],
  },
  {
    table: 'pupils',
    columns: [...must('pupil'), ...may('first_name', 'last_name', 'birth_date', 'eck_id')],
    key: ['pupil'],
    sample: ['L1001;Noor;Peters;14-03-2015;', 'L1002;Daan;Jansen;02-09-2015;'],
  },
  {
    table: 'enrolments',
    columns: [...must('pupil', 'school', 'school_year', 'year_group'), ...may('group', 'from', 'until')],
    key: ['pupil', 'school', 'school_year', 'from'],
    sample: ['L1001;99XX00;2025-2026;7;7A;;', 'L1002;99XX00;2025-2026;7;7A;;'],
  },
  {
    table: 'results',
    columns: [
      ...must('pupil', 'school', 'provider', 'instrument', 'domain', 'year_group', 'moment'),
      ...may('test_level'),
      ...must('taken_on'),
      ...may('score', 'reference_level'),
    ],
    key: ['pupil', 'instrument', 'taken_on'],
    sample: [
      'L1001;99XX00;Voorbeeld;VB-REK;rekenen;7;M;M7;20-01-2026;238,5;1F',
      'L1002;99XX00;Voorbeeld;VB-REK;rekenen;7;M;M7;20-01-2026;262,0;1S',
    ],
  },
  {
    table: 'outcomes',
    columns: [
      ...must('pupil', 'school', 'results_year', 'provider', 'lezen', 'taalverzorging', 'rekenen'),
      ...may('exempt'),
    ],
    key: ['pupil', 'results_year'],
    sample: ['L0901;99XX00;2025;Voorbeeld;1S/2F;1F;1S/2F;N'],
  },
  {
    table: 'norms',
    columns: [
      ...must('provider', 'instrument', 'domain', 'year_group', 'moment', 'mean', 'sd'),
      ...may('n'),
      ...must('valid_from'),
      ...may('valid_until', 'source', 'test_level', 'score_min', 'score_max', 'bounds', 'cut_1f', 'cut_1s2f'),
    ],
    key: ['provider', 'instrument', 'year_group', 'moment', 'test_level', 'valid_from'],
    sample: [
      'Voorbeeld;VB-REK;rekenen;7;M;248,2;19,6;1200;01-08-2025;;Voorbeeldnormering;;100;400;I=264,9|II=253,1|III=243,3|IV=231,5|V;221;256',
    ],
  },
];

/** A file that can be opened, filled in and chosen. */
export const sampleFileOf = ({ columns, sample }: TableFormat): string =>
  `\uFEFF${[columns.map(({ name }) => name).join(';'), ...sample].join('\r\n')}\r\n`;
