import { Prisma } from '#backend/database/generated/client';

/** Tables that belong to no board, each with the reason. A new table is a tenant table, or stands here. */
export const commonTables: Readonly<Record<string, string>> = {
  BoardDirectory: 'which boards exist: their number only, nothing about them',
  LoginThrottle: 'failed logins by hashed address, also of people who do not exist',
  SignalValue: 'public: signal values',
  Holiday: 'public: school holidays',
  OpenSchool: 'public: open data',
  OpenSchoolResult: 'public: open data',
  OpenSchoolWeight: 'public: open data',
  OpenReferenceLevel: 'public: open data',
  OpenDataFile: 'which open data were loaded',
  StartStamp: 'what start-up need not do again',
  DemoClock: 'how far the demo clock runs ahead',
  _prisma_migrations: 'which migrations were applied',
};

/** From the schema, not from a list: a new model cannot be forgotten. */
export const models = Object.keys(Prisma.ModelName);
export const tenantTables = models.filter((model) => !(model in commonTables)).sort();

/** The board itself is known by its id; everything else carries the board's id. */
export const tenantColumn = (table: string): string => (table === 'Board' ? 'id' : 'boardId');
