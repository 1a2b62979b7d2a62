-- Which run a school went by on a day gone by. It only grows: a run that was in force was in force.
CREATE TABLE "ForecastInForceLog" (
    "boardId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "nth" INTEGER NOT NULL,
    "runId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "sinceOn" DATE NOT NULL,

    CONSTRAINT "ForecastInForceLog_pkey" PRIMARY KEY ("boardId","schoolId","nth")
);
CREATE INDEX "ForecastInForceLog_boardId_runId_idx" ON "ForecastInForceLog"("boardId", "runId");
ALTER TABLE "ForecastInForceLog" ADD CONSTRAINT "ForecastInForceLog_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId")
  REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ForecastInForceLog" ADD CONSTRAINT "ForecastInForceLog_boardId_runId_fkey" FOREIGN KEY ("boardId", "runId")
  REFERENCES "ForecastRun"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ForecastInForceLog" ADD CHECK (nth >= 1);
SELECT koers_protect('"ForecastInForceLog"');
REVOKE UPDATE, DELETE ON "ForecastInForceLog" FROM koers_app;

-- Until now every refresh put its run in force at once, with the day itself as cut-off; a run made to look back has an
-- earlier one. Board by board, since row-level security holds for who migrates on a host; not for a superuser, so the board
-- is named as well.
DO $$
DECLARE board uuid;
BEGIN
  FOR board IN SELECT "boardId" FROM "BoardDirectory" LOOP
    PERFORM set_config('koers.board', board::text, true);
    INSERT INTO "ForecastInForceLog" ("boardId", "schoolId", nth, "runId", since, "sinceOn")
    SELECT "boardId", "schoolId", row_number() OVER (PARTITION BY "schoolId" ORDER BY since, id), id, since,
           (since AT TIME ZONE 'Europe/Amsterdam')::date
    FROM (
      SELECT r."boardId", r."schoolId", r.id, r."createdAt" AS since FROM "ForecastRun" r
      WHERE r."boardId" = board AND r."cutOffOn" = (r."createdAt" AT TIME ZONE 'Europe/Amsterdam')::date
      UNION ALL
      SELECT f."boardId", f."schoolId", f."runId", f.since FROM "ForecastInForce" f
      -- Also an older run that was gone back to.
      WHERE f."boardId" = board AND f."runId" IS DISTINCT FROM (
        SELECT r.id FROM "ForecastRun" r
        WHERE r."schoolId" = f."schoolId" AND r."cutOffOn" = (r."createdAt" AT TIME ZONE 'Europe/Amsterdam')::date
        ORDER BY r."createdAt" DESC, r.id DESC LIMIT 1)
    ) known;
  END LOOP;
  PERFORM set_config('koers.board', '', true);
END $$;
