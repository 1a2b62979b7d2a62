-- Surveys among the people of a school: that somebody answered stands apart from what was answered, which is kept as strokes
-- on a tally sheet only.
CREATE TABLE "Survey" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "schoolYear" TEXT NOT NULL,
    "domain" TEXT,
    "title" TEXT NOT NULL,
    "questionsVersion" INTEGER NOT NULL,
    "openFrom" DATE NOT NULL,
    "openUntil" DATE NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Survey_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "SurveyParticipant" (
    "boardId" UUID NOT NULL,
    "surveyId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    CONSTRAINT "SurveyParticipant_pkey" PRIMARY KEY ("boardId","surveyId","staffId")
);
CREATE TABLE "SurveyTally" (
    "boardId" UUID NOT NULL,
    "surveyId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "SurveyTally_pkey" PRIMARY KEY ("boardId","surveyId","question","value")
);
CREATE INDEX "Survey_boardId_schoolId_schoolYear_idx" ON "Survey"("boardId", "schoolId", "schoolYear");
CREATE INDEX "SurveyParticipant_boardId_staffId_idx" ON "SurveyParticipant"("boardId", "staffId");
ALTER TABLE "Survey" ADD CONSTRAINT "Survey_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Survey" ADD CONSTRAINT "Survey_boardId_createdById_fkey" FOREIGN KEY ("boardId", "createdById") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "SurveyParticipant" ADD CONSTRAINT "SurveyParticipant_boardId_surveyId_fkey" FOREIGN KEY ("boardId", "surveyId") REFERENCES "Survey"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SurveyParticipant" ADD CONSTRAINT "SurveyParticipant_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SurveyTally" ADD CONSTRAINT "SurveyTally_boardId_surveyId_fkey" FOREIGN KEY ("boardId", "surveyId") REFERENCES "Survey"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Survey" ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')),
  ADD CHECK ("questionsVersion" >= 1),
  ADD CHECK ("openFrom" <= "openUntil");
ALTER TABLE "SurveyTally" ADD CHECK (value BETWEEN 1 AND 5),
  ADD CHECK (count >= 0);
SELECT koers_protect(name::regclass) FROM unnest(ARRAY['"Survey"', '"SurveyParticipant"', '"SurveyTally"']) AS name;
