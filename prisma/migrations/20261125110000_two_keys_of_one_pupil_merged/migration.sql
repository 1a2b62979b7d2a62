-- Two keys of the administration can be one pupil: that is proposed, decided by people, and the second key stays known.
CREATE TABLE "PupilAlias" (
    "boardId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "pupilId" UUID NOT NULL,
    "formerId" UUID NOT NULL,
    "firstName" TEXT,
    "lastName" TEXT,
    "birthDate" DATE,
    "eckId" TEXT,

    CONSTRAINT "PupilAlias_pkey" PRIMARY KEY ("boardId","key")
);
CREATE UNIQUE INDEX "PupilAlias_boardId_formerId_key" ON "PupilAlias"("boardId", "formerId");
CREATE INDEX "PupilAlias_boardId_pupilId_idx" ON "PupilAlias"("boardId", "pupilId");
ALTER TABLE "PupilAlias" ADD CONSTRAINT "PupilAlias_boardId_pupilId_fkey" FOREIGN KEY ("boardId", "pupilId")
  REFERENCES "PupilIdentity"("boardId", "pupilId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PupilAlias" ADD CONSTRAINT "PupilAlias_boardId_formerId_fkey" FOREIGN KEY ("boardId", "formerId")
  REFERENCES "Pupil"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
SELECT koers_protect('"PupilAlias"');

CREATE TABLE "MergeProposal" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "pupilId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "because" TEXT,
    "importId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "merged" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MergeProposal_pkey" PRIMARY KEY ("boardId","id")
);
CREATE UNIQUE INDEX "MergeProposal_boardId_pupilId_otherId_key" ON "MergeProposal"("boardId", "pupilId", "otherId");
CREATE INDEX "MergeProposal_boardId_otherId_idx" ON "MergeProposal"("boardId", "otherId");
CREATE INDEX "MergeProposal_boardId_state_createdAt_idx" ON "MergeProposal"("boardId", "state", "createdAt");
ALTER TABLE "MergeProposal" ADD CONSTRAINT "MergeProposal_boardId_pupilId_fkey" FOREIGN KEY ("boardId", "pupilId")
  REFERENCES "Pupil"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MergeProposal" ADD CONSTRAINT "MergeProposal_boardId_otherId_fkey" FOREIGN KEY ("boardId", "otherId")
  REFERENCES "Pupil"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MergeProposal" ADD CHECK (state IN ('open', 'merged', 'rejected')),
  ADD CHECK (reason IN ('eckId', 'birthDateAndName', 'birthDateAndSimilarName')),
  ADD CHECK (because IS NULL OR (because IN ('siblings', 'sameNameByChance', 'askedAtSchool') AND state = 'rejected'));
SELECT koers_protect('"MergeProposal"');
