-- How well the forecasts of a board and of each of its schools did, with every forecast behind it.
CREATE TABLE "ForecastRecord" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID,
    "method" TEXT NOT NULL,
    "modelVersion" TEXT NOT NULL,
    "inputsHash" TEXT NOT NULL,
    "cutOffOn" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "told" JSONB NOT NULL,

    CONSTRAINT "ForecastRecord_pkey" PRIMARY KEY ("boardId","id")
);
CREATE UNIQUE INDEX "ForecastRecord_boardId_schoolId_key" ON "ForecastRecord"("boardId", "schoolId");
ALTER TABLE "ForecastRecord" ADD CONSTRAINT "ForecastRecord_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId")
  REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
SELECT koers_protect('"ForecastRecord"');

CREATE TABLE "ForecastRecordLine" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "cohort" INTEGER NOT NULL,
    "moment" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "cutOffOn" DATE NOT NULL,
    "pupils" INTEGER NOT NULL,
    "pupilsInOutcome" INTEGER NOT NULL,
    "expected" DOUBLE PRECISION,
    "low80" DOUBLE PRECISION,
    "high80" DOUBLE PRECISION,
    "actual" DOUBLE PRECISION,
    "inside" BOOLEAN,
    "standVanNu" DOUBLE PRECISION,
    "schoolMean" DOUBLE PRECISION,
    "behindBreak" BOOLEAN NOT NULL,
    "provider" TEXT NOT NULL,

    CONSTRAINT "ForecastRecordLine_pkey" PRIMARY KEY ("boardId","id")
);
CREATE INDEX "ForecastRecordLine_boardId_recordId_idx" ON "ForecastRecordLine"("boardId", "recordId");
CREATE UNIQUE INDEX "ForecastRecordLine_boardId_schoolId_cohort_moment_indicator_key"
  ON "ForecastRecordLine"("boardId", "schoolId", "cohort", "moment", "indicator");
ALTER TABLE "ForecastRecordLine" ADD CONSTRAINT "ForecastRecordLine_boardId_recordId_fkey" FOREIGN KEY ("boardId", "recordId")
  REFERENCES "ForecastRecord"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ForecastRecordLine" ADD CONSTRAINT "ForecastRecordLine_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId")
  REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ForecastRecordLine" ADD CHECK (indicator IN ('1F', '1S2F')),
  ADD CHECK (moment IN ('M5', 'E5', 'M6', 'E6', 'M7', 'E7', 'B8')),
  -- Of fewer than five pupils no share is kept here at all.
  ADD CONSTRAINT "ForecastRecordLine_few_pupils_hidden" CHECK ((pupils >= 5 AND "pupilsInOutcome" >= 5)
    OR (expected IS NULL AND low80 IS NULL AND high80 IS NULL AND actual IS NULL AND inside IS NULL AND "standVanNu" IS NULL AND "schoolMean" IS NULL));
SELECT koers_protect('"ForecastRecordLine"');
