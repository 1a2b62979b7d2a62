import type { UploadedFile } from '#backend/imports/csv-file';
import { csv } from './board-at-work';

/** Twenty schools with all their pupils, each with a result in three domains: 20 + 5 × pupils rows. */
export function largeUpload(pupils: number): UploadedFile[] {
  const numbers = Array.from({ length: pupils }, (_, i) => i);
  return [
    csv('s.csv', 'school;name', ...Array.from({ length: 20 }, (_, i) => `S${i};School ${i}`)),
    csv('l.csv', 'pupil', ...numbers.map((i) => `L${i}`)),
    csv(
      'i.csv',
      'pupil;school;school_year;year_group;group',
      ...numbers.map((i) => `L${i};S${i % 20};2025-2026;${3 + (i % 6)};${3 + (i % 6)}`),
    ),
    csv(
      'r.csv',
      'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score',
      ...numbers.flatMap((i) =>
        ['lezen', 'taalverzorging', 'rekenen'].map(
          (domain) => `L${i};S${i % 20};LIB;LIB-${domain};${domain};${3 + (i % 6)};M;2026-01-20;${100 + (i % 80)},5`,
        ),
      ),
    ),
  ];
}
