import type { Import, ImportCreate } from '#contract/imports';
import type { ForecastChanges, PupilsMoved } from '#contract/forecast-changes';
import type { BoardCreate, BoardCreated, OpenBoard } from '#contract/open-boards';
import type { WhatIf } from '#contract/what-if';
import { request } from '../providers/http';

/** Checks files and stages what they would change; nothing is written before the import is committed. */
export const stageImport = (files: ImportCreate['files']): Promise<Import> =>
  request('/imports', { method: 'POST', body: { kind: 'koers-csv', files } satisfies ImportCreate });

/** The board behind a bevoegd-gezag number or a BRIN, with the published figures of its schools. */
export const findOpenBoard = (q: string): Promise<OpenBoard> => request(`/open-boards?${new URLSearchParams({ q })}`);

export const createBoard = (input: BoardCreate): Promise<BoardCreated> =>
  request('/boards', { method: 'POST', body: input });

export const forecastChanges = (id: string, since: string): Promise<ForecastChanges> =>
  request(`/forecasts/${id}/changes?${new URLSearchParams({ since })}`);

export const movedPupils = (id: string, since: string): Promise<PupilsMoved> =>
  request(`/forecasts/${id}/moved-pupils?${new URLSearchParams({ since })}`);

export const whatIfOf = (id: string): Promise<WhatIf> => request(`/forecasts/${id}/what-if`);
