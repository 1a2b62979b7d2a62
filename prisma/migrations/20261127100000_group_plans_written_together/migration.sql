-- A plan per group, domain and half year, written by a team: every text with its versions, who is placed where and why.
CREATE TABLE "GroupPlan" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "schoolYear" TEXT NOT NULL,
    "half" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "readyAt" TIMESTAMPTZ(3),
    "goalLevel" TEXT,
    "goalPupils" INTEGER,
    "facts" JSONB NOT NULL,
    "outcomes" JSONB NOT NULL DEFAULT '{}',
    "evaluation" JSONB,
    "startedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "GroupPlan_pkey" PRIMARY KEY ("boardId","id")
);
CREATE UNIQUE INDEX "GroupPlan_boardId_groupId_domain_schoolYear_half_key"
  ON "GroupPlan"("boardId", "groupId", "domain", "schoolYear", "half");
CREATE INDEX "GroupPlan_boardId_schoolId_schoolYear_half_idx" ON "GroupPlan"("boardId", "schoolId", "schoolYear", "half");
ALTER TABLE "GroupPlan" ADD CONSTRAINT "GroupPlan_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId")
  REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GroupPlan" ADD CONSTRAINT "GroupPlan_boardId_groupId_fkey" FOREIGN KEY ("boardId", "groupId")
  REFERENCES "Group"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GroupPlan" ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')), ADD CHECK (half IN (1, 2)),
  ADD CHECK (state IN ('draft', 'discussed', 'inUse', 'evaluated')), ADD CHECK ("goalLevel" IN ('1F', '1S/2F')),
  ADD CHECK ("goalPupils" >= 0), ADD CHECK (("goalLevel" IS NULL) = ("goalPupils" IS NULL)),
  ADD CHECK ("readyAt" IS NULL OR state = 'draft');
SELECT koers_protect('"GroupPlan"');

CREATE TABLE "GroupPlanSection" (
    "boardId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "writerId" UUID,
    "savedAt" TIMESTAMPTZ(3),

    CONSTRAINT "GroupPlanSection_pkey" PRIMARY KEY ("boardId","planId","key")
);
ALTER TABLE "GroupPlanSection" ADD CONSTRAINT "GroupPlanSection_boardId_planId_fkey" FOREIGN KEY ("boardId", "planId")
  REFERENCES "GroupPlan"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GroupPlanSection" ADD CHECK (key IN ('analysis', 'goals', 'pupils', 'approachIntensive', 'approachBasic',
  'approachAdvanced', 'agreements', 'evaluation'));
SELECT koers_protect('"GroupPlanSection"');

CREATE TABLE "GroupPlanSectionVersion" (
    "boardId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "placements" JSONB,
    "writerId" UUID,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GroupPlanSectionVersion_pkey" PRIMARY KEY ("boardId","planId","key","version")
);
ALTER TABLE "GroupPlanSectionVersion" ADD CONSTRAINT "GroupPlanSectionVersion_boardId_planId_key_fkey"
  FOREIGN KEY ("boardId", "planId", "key") REFERENCES "GroupPlanSection"("boardId", "planId", "key") ON DELETE CASCADE ON UPDATE CASCADE;
SELECT koers_protect('"GroupPlanSectionVersion"');
-- What was saved is not rewritten; it goes only with the plan.
REVOKE UPDATE, DELETE ON "GroupPlanSectionVersion" FROM koers_app;

CREATE TABLE "GroupPlanPupil" (
    "boardId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "pupilId" UUID NOT NULL,
    "needGroup" TEXT NOT NULL,
    "proposed" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "reason" TEXT,
    "chance" DOUBLE PRECISION,
    "level" TEXT,
    "z" DOUBLE PRECISION,
    "growth" DOUBLE PRECISION,
    "moment" TEXT,

    CONSTRAINT "GroupPlanPupil_pkey" PRIMARY KEY ("boardId","planId","pupilId")
);
CREATE INDEX "GroupPlanPupil_boardId_pupilId_idx" ON "GroupPlanPupil"("boardId", "pupilId");
ALTER TABLE "GroupPlanPupil" ADD CONSTRAINT "GroupPlanPupil_boardId_planId_fkey" FOREIGN KEY ("boardId", "planId")
  REFERENCES "GroupPlan"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GroupPlanPupil" ADD CONSTRAINT "GroupPlanPupil_boardId_pupilId_fkey" FOREIGN KEY ("boardId", "pupilId")
  REFERENCES "Pupil"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GroupPlanPupil" ADD CHECK ("needGroup" IN ('intensive', 'basic', 'advanced')),
  ADD CHECK (proposed IN ('intensive', 'basic', 'advanced')), ADD CHECK (level IN ('<1F', '1F', '1S/2F')),
  ADD CHECK (chance BETWEEN 0 AND 1);
SELECT koers_protect('"GroupPlanPupil"');

CREATE TABLE "GroupPlanComment" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "planId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "writerId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,

    CONSTRAINT "GroupPlanComment_pkey" PRIMARY KEY ("boardId","id")
);
CREATE INDEX "GroupPlanComment_boardId_planId_idx" ON "GroupPlanComment"("boardId", "planId");
CREATE INDEX "GroupPlanComment_boardId_createdAt_idx" ON "GroupPlanComment"("boardId", "createdAt");
ALTER TABLE "GroupPlanComment" ADD CONSTRAINT "GroupPlanComment_boardId_planId_fkey" FOREIGN KEY ("boardId", "planId")
  REFERENCES "GroupPlan"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GroupPlanComment" ADD CHECK (key IN ('analysis', 'goals', 'pupils', 'approachIntensive', 'approachBasic',
  'approachAdvanced', 'agreements', 'evaluation'));
SELECT koers_protect('"GroupPlanComment"');

CREATE TABLE "GroupPlanReader" (
    "boardId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "key" TEXT,
    "seconds" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "GroupPlanReader_pkey" PRIMARY KEY ("boardId","planId","staffId")
);
CREATE INDEX "GroupPlanReader_boardId_staffId_idx" ON "GroupPlanReader"("boardId", "staffId");
ALTER TABLE "GroupPlanReader" ADD CONSTRAINT "GroupPlanReader_boardId_planId_fkey" FOREIGN KEY ("boardId", "planId")
  REFERENCES "GroupPlan"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GroupPlanReader" ADD CONSTRAINT "GroupPlanReader_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId")
  REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
SELECT koers_protect('"GroupPlanReader"');

-- What a school writes more than once, and what it asks for at most.
CREATE TABLE "PlanText" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "domain" TEXT,
    "yearGroup" INTEGER,
    "title" TEXT NOT NULL,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PlanText_pkey" PRIMARY KEY ("boardId","id")
);
CREATE INDEX "PlanText_boardId_schoolId_kind_idx" ON "PlanText"("boardId", "schoolId", "kind");
ALTER TABLE "PlanText" ADD CONSTRAINT "PlanText_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId")
  REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PlanText" ADD CHECK (kind IN ('block', 'template', 'step')), ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')),
  ADD CHECK ("yearGroup" BETWEEN 1 AND 8), ADD CHECK ((kind = 'step') = ("yearGroup" IS NOT NULL));
SELECT koers_protect('"PlanText"');

CREATE TABLE "PlanBudget" (
    "boardId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "words" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "PlanBudget_pkey" PRIMARY KEY ("boardId","schoolId")
);
ALTER TABLE "PlanBudget" ADD CONSTRAINT "PlanBudget_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId")
  REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PlanBudget" ADD CHECK (words BETWEEN 10 AND 2000), ADD CHECK (minutes BETWEEN 5 AND 600);
SELECT koers_protect('"PlanBudget"');
