-- From a missed goal to what is done about it: causes, measures, what they changed, and what is shared of it.
CREATE TABLE "Cause" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "goalId" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "isChosen" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Cause_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "Measure" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "goalId" UUID,
    "causeId" UUID,
    "title" TEXT NOT NULL,
    "because" TEXT NOT NULL DEFAULT '',
    "expect" TEXT NOT NULL DEFAULT '',
    "onWhat" TEXT NOT NULL DEFAULT '',
    "what" TEXT NOT NULL DEFAULT '',
    "howOften" TEXT NOT NULL DEFAULT '',
    "ownerId" UUID,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,
    "domain" TEXT NOT NULL,
    "yearGroup" INTEGER,
    "groupId" UUID,
    "needGroup" TEXT,
    "startSchoolYear" TEXT NOT NULL,
    "startMoment" TEXT NOT NULL,
    "schoolYear" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "instrumentId" UUID,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Measure_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "MeasureEffect" (
    "boardId" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "proposal" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID,
    CONSTRAINT "MeasureEffect_pkey" PRIMARY KEY ("boardId","measureId")
);
CREATE TABLE "Practice" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "yearGroup" INTEGER,
    "schoolYear" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "forWhom" TEXT NOT NULL,
    "howOften" TEXT NOT NULL,
    "contactId" UUID,
    "effect" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'published',
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Practice_pkey" PRIMARY KEY ("boardId","id")
);
CREATE INDEX "Cause_boardId_goalId_idx" ON "Cause"("boardId", "goalId");
CREATE INDEX "Measure_boardId_schoolId_schoolYear_idx" ON "Measure"("boardId", "schoolId", "schoolYear");
CREATE INDEX "Measure_boardId_goalId_idx" ON "Measure"("boardId", "goalId");
CREATE INDEX "Measure_boardId_causeId_idx" ON "Measure"("boardId", "causeId");
CREATE UNIQUE INDEX "Practice_boardId_measureId_key" ON "Practice"("boardId", "measureId");
CREATE INDEX "Practice_boardId_schoolId_idx" ON "Practice"("boardId", "schoolId");
ALTER TABLE "Cause" ADD CONSTRAINT "Cause_boardId_goalId_fkey" FOREIGN KEY ("boardId", "goalId") REFERENCES "Goal"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_boardId_goalId_fkey" FOREIGN KEY ("boardId", "goalId") REFERENCES "Goal"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_boardId_causeId_fkey" FOREIGN KEY ("boardId", "causeId") REFERENCES "Cause"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_boardId_ownerId_fkey" FOREIGN KEY ("boardId", "ownerId") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_boardId_groupId_fkey" FOREIGN KEY ("boardId", "groupId") REFERENCES "Group"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_boardId_instrumentId_fkey" FOREIGN KEY ("boardId", "instrumentId") REFERENCES "Instrument"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "MeasureEffect" ADD CONSTRAINT "MeasureEffect_boardId_measureId_fkey" FOREIGN KEY ("boardId", "measureId") REFERENCES "Measure"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MeasureEffect" ADD CONSTRAINT "MeasureEffect_boardId_by_fkey" FOREIGN KEY ("boardId", "by") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_boardId_measureId_fkey" FOREIGN KEY ("boardId", "measureId") REFERENCES "Measure"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_boardId_contactId_fkey" FOREIGN KEY ("boardId", "contactId") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Cause" ADD CHECK (category IN ('time', 'content', 'instruction', 'grouping', 'feedback', 'practice', 'followUp', 'expertise', 'outside')),
  ADD CHECK (NOT (category = 'outside' AND "isChosen"));
ALTER TABLE "Measure" ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')),
  ADD CHECK ("yearGroup" BETWEEN 1 AND 8),
  ADD CHECK ("needGroup" IN ('intensive', 'basic', 'advanced')),
  ADD CHECK (moment IN ('B', 'M', 'E') AND "startMoment" IN ('B', 'M', 'E')),
  ADD CHECK ("startSchoolYear" <= "schoolYear"),
  ADD CHECK ("untilOn" >= "fromOn"),
  ADD CHECK (state IN ('draft', 'running', 'evaluated')),
  ADD CHECK ("causeId" IS NULL OR "goalId" IS NOT NULL);
ALTER TABLE "MeasureEffect" ADD CHECK (proposal IN ('werkt', 'werktNiet', 'nietTeZeggen')),
  ADD CHECK (verdict IN ('werkt', 'werktNiet', 'nietTeZeggen'));
ALTER TABLE "Practice" ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')),
  ADD CHECK ("yearGroup" BETWEEN 1 AND 8),
  ADD CHECK ((effect->>'n')::int >= 5),
  ADD CHECK (state IN ('published', 'withdrawn'));
SELECT koers_protect(name::regclass)
FROM unnest(ARRAY['"Cause"', '"Measure"', '"MeasureEffect"', '"Practice"']) AS name;
