import { Injectable } from '@nestjs/common';
import { Database } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { OpenBoard, OpenSchool } from '#contract/open-boards';
import { judgeSchool, type YearKnown } from '#domain/indicators/judge-school';
import { percentOf } from '#domain/indicators/judgements';
import type { SignalTable } from '#domain/indicators/signal-values';
import { type SchoolFigures, similarTo, similarWithin } from '#domain/indicators/similar-schools';
import { judgePublished, type PublishedSchool, signalTables } from './indicators';
import {
  findBoardNumberOfBrin,
  findLastResultsYear,
  listOvtsNear,
  type OpenSchoolRow,
  openSchoolsOf,
  sourcesOf,
} from './open-boards.queries';

@Injectable()
export class OpenBoardsService {
  constructor(private readonly database: Database) {}

  /** The published figures of a real board's schools, found by its number or by the BRIN of one of them. */
  async find(q: string): Promise<OpenBoard> {
    const { common } = this.database;
    const number = await this.numberIn(q);
    const rows = number ? await openSchoolsOf(common, number) : [];
    const table = await this.latestTable();
    if (!number || rows.length === 0 || !table) throw notFound('openData.notFound');
    const known = await common.boards.findUnique({ where: { number }, select: { boardId: true } });
    return OpenBoard.parse({
      number,
      region: regionOfMost(rows),
      exists: known !== null,
      source: await sourcesOf(common),
      schools: await this.judge(rows, table),
    });
  }

  private async numberIn(q: string): Promise<string | null> {
    if (/^\d{1,6}$/.test(q)) return String(Number(q)).padStart(5, '0');
    const brin = /^(\d{2}[A-Z]{2})(\d{2}|\|[A-Z]\d)?$/.exec(q.toUpperCase())?.[1];
    return brin ? findBoardNumberOfBrin(this.database.common, brin) : null;
  }

  /** Of the last published results year that has a table of signal values. */
  private async latestTable(): Promise<SignalTable | null> {
    const last = await findLastResultsYear(this.database.common);
    const tables = await signalTables(this.database.common);
    return tables.filter(({ resultsYear }) => last !== null && resultsYear <= last).at(-1) ?? null;
  }

  private async judge(rows: readonly OpenSchoolRow[], table: SignalTable): Promise<OpenSchool[]> {
    const { common } = this.database;
    const weights = rows.flatMap(({ schoolWeight }) => (schoolWeight === null ? [] : [Number(schoolWeight)]));
    const near = await listOvtsNear(common, weights, similarWithin);
    const ovts = [...new Set([...near, ...rows.map(({ ovt }) => ovt)])];
    const published = await judgePublished(common, table.resultsYear, { ovt: { in: ovts } });
    const byOvt = new Map(published.map((one) => [one.ovt, one]));
    const figures = published.map(toFigures);
    return rows.map((row) => toOpenSchool(row, byOvt.get(row.ovt) ?? unpublished(row, table), { table, figures }));
  }
}

/** Only whole columns are compared: a school of which a year is missing or masked is left out. */
const toFigures = ({ weight, judged, years }: PublishedSchool): SchoolFigures =>
  years.every(({ known }) => known !== null && known !== 'masked')
    ? { weight, percent1F: judged.percent1F, percent1S2F: judged.percent1S2F }
    : { weight: null, percent1F: null, percent1S2F: null };

/** A school the inspectorate weighs but of which it published no results: a new one. */
function unpublished({ ovt, schoolWeight }: OpenSchoolRow, table: SignalTable): PublishedSchool {
  const weight = schoolWeight === null ? null : Number(schoolWeight);
  const years = [2, 1, 0].map((back) => ({ resultsYear: table.resultsYear - back, known: null }));
  return { ovt, weight, years, judged: judgeSchool({ years: [null, null, null], weight, table }) };
}

function toOpenSchool(
  { ovt, brin, name, place, region }: OpenSchoolRow,
  { weight, judged, years }: PublishedSchool,
  { table, figures }: { table: SignalTable; figures: readonly SchoolFigures[] },
): OpenSchool {
  return OpenSchool.parse({
    ovt,
    brin,
    name,
    place,
    region,
    ...judged,
    // Nobody counted is not published, which is not the same as a school without leavers.
    pupils: judged.pupils || null,
    schoolWeight: weight,
    resultsYear: table.resultsYear,
    years: years.map(({ resultsYear, known }) => ({ resultsYear, ...toYear(known) })),
    similar: similarTo(weight, figures),
  });
}

function toYear(known: YearKnown) {
  if (known === null || known === 'masked')
    return { percent1F: null, percent1S2F: null, pupils: null, masked: known === 'masked' };
  const { at1F, at1S2F, judgements, pupils } = known;
  return { percent1F: percentOf(at1F, judgements), percent1S2F: percentOf(at1S2F, judgements), pupils, masked: false };
}

function regionOfMost(rows: readonly OpenSchoolRow[]): string | null {
  const counts = new Map<string, number>();
  for (const { region } of rows) if (region) counts.set(region, (counts.get(region) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null;
}
