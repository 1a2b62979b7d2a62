import { z } from 'zod';

export const Day = z.iso.date();
export const Instant = z.iso.datetime();
export const SchoolYearLabel = z.string().regex(/^\d{4}-\d{4}$/);
export const Region = z.enum(['noord', 'midden', 'zuid']);
export const Domain = z.enum(['lezen', 'taalverzorging', 'rekenen']);
export const Level = z.enum(['<1F', '1F', '1S/2F']);
export const TestMoment = z.enum(['B', 'M', 'E']);
export const Indicator = z.enum(['1F', '1S2F']);
export const Verdict = z.enum(['under', 'risk', 'onCourse', 'tooLittleData']);
export const Language = z.enum(['nl', 'en']);
export const YearGroup = z.number().int().min(1).max(8);

export type Region = z.infer<typeof Region>;
export type Language = z.infer<typeof Language>;
export type Indicator = z.infer<typeof Indicator>;
export type Verdict = z.infer<typeof Verdict>;
