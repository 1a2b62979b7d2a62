-- Goals with what decides fixed beforehand: who stands behind them, what was said of them, how they ended.
CREATE TABLE "Goal" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID,
    "parentId" UUID,
    "title" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "domain" TEXT,
    "yearGroup" INTEGER,
    "groupId" UUID,
    "needGroup" TEXT,
    "schoolYear" TEXT NOT NULL,
    "moment" TEXT,
    "fromSchoolYear" TEXT,
    "fromMoment" TEXT,
    "instrumentId" UUID,
    "formKey" TEXT,
    "floor" DOUBLE PRECISION,
    "goal" DOUBLE PRECISION NOT NULL,
    "dream" DOUBLE PRECISION,
    "margin" DOUBLE PRECISION NOT NULL,
    "leastPupils" INTEGER NOT NULL,
    "isInterim" BOOLEAN NOT NULL DEFAULT false,
    "explanation" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Goal_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "GoalComment" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "goalId" UUID NOT NULL,
    "writerId" UUID,
    "answerTo" UUID,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "GoalComment_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "GoalUnderwriting" (
    "boardId" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "GoalUnderwriting_pkey" PRIMARY KEY ("boardId","goalId","staffId")
);
CREATE TABLE "GoalClosing" (
    "boardId" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "proposal" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "closedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedBy" UUID,
    CONSTRAINT "GoalClosing_pkey" PRIMARY KEY ("boardId","goalId")
);
CREATE INDEX "Goal_boardId_schoolId_schoolYear_idx" ON "Goal"("boardId", "schoolId", "schoolYear");
CREATE INDEX "Goal_boardId_parentId_idx" ON "Goal"("boardId", "parentId");
CREATE INDEX "GoalComment_boardId_goalId_createdAt_idx" ON "GoalComment"("boardId", "goalId", "createdAt");
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_boardId_parentId_fkey" FOREIGN KEY ("boardId", "parentId") REFERENCES "Goal"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_boardId_groupId_fkey" FOREIGN KEY ("boardId", "groupId") REFERENCES "Group"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_boardId_instrumentId_fkey" FOREIGN KEY ("boardId", "instrumentId") REFERENCES "Instrument"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "GoalComment" ADD CONSTRAINT "GoalComment_boardId_goalId_fkey" FOREIGN KEY ("boardId", "goalId") REFERENCES "Goal"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GoalComment" ADD CONSTRAINT "GoalComment_boardId_writerId_fkey" FOREIGN KEY ("boardId", "writerId") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "GoalComment" ADD CONSTRAINT "GoalComment_boardId_answerTo_fkey" FOREIGN KEY ("boardId", "answerTo") REFERENCES "GoalComment"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GoalUnderwriting" ADD CONSTRAINT "GoalUnderwriting_boardId_goalId_fkey" FOREIGN KEY ("boardId", "goalId") REFERENCES "Goal"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GoalUnderwriting" ADD CONSTRAINT "GoalUnderwriting_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GoalClosing" ADD CONSTRAINT "GoalClosing_boardId_goalId_fkey" FOREIGN KEY ("boardId", "goalId") REFERENCES "Goal"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GoalClosing" ADD CONSTRAINT "GoalClosing_boardId_closedBy_fkey" FOREIGN KEY ("boardId", "closedBy") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Goal" ADD CHECK (measure IN ('share1F', 'share1S2F', 'aboveAverage', 'meanZ', 'growth', 'seenInVisits')),
  ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')),
  ADD CHECK ("needGroup" IN ('intensive', 'basic', 'advanced')),
  ADD CHECK (moment IN ('B', 'M', 'E')),
  ADD CHECK ("fromMoment" IN ('B', 'M', 'E')),
  ADD CHECK (state IN ('draft', 'set', 'closed')),
  ADD CHECK (margin >= 0 AND "leastPupils" >= 5),
  ADD CHECK (coalesce(floor, goal) <= goal AND goal <= coalesce(dream, goal)),
  ADD CHECK ("formKey" IS NOT NULL = (measure = 'seenInVisits')),
  ADD CHECK (moment IS NOT NULL = (measure IN ('aboveAverage', 'meanZ', 'growth'))),
  ADD CHECK (num_nonnulls("fromSchoolYear", "fromMoment") = CASE WHEN measure = 'growth' THEN 2 ELSE 0 END);
ALTER TABLE "GoalClosing" ADD CHECK (proposal IN ('gehaald', 'nietGehaald', 'nietTeZeggen')),
  ADD CHECK (verdict IN ('gehaald', 'nietGehaald', 'nietTeZeggen'));
SELECT koers_protect(name::regclass)
FROM unnest(ARRAY['"Goal"', '"GoalComment"', '"GoalUnderwriting"', '"GoalClosing"']) AS name;
