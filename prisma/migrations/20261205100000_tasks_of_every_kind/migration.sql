-- One table of tasks: beside what a closed test period asks, what was agreed in a talk, what an event asks to prepare, and what
-- people write down for themselves or each other.
ALTER TABLE "ReviewTask" ADD COLUMN "title" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "leadsTo" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "helperId" UUID,
  ADD COLUMN "createdById" UUID,
  ADD COLUMN "remindOn" DATE,
  ADD COLUMN "postponedFrom" DATE,
  ADD COLUMN "postponeReason" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "recurrence" TEXT,
  ADD COLUMN "recursFrom" DATE,
  ADD COLUMN "closedItselfBy" TEXT,
  ADD COLUMN "cancelledAt" TIMESTAMPTZ(3);
ALTER TABLE "ReviewTask" DROP CONSTRAINT "ReviewTask_kind_check", DROP CONSTRAINT "ReviewTask_ownerRole_check";
ALTER TABLE "ReviewTask"
  ADD CONSTRAINT "ReviewTask_kind_check" CHECK (kind IN ('analyseGroup', 'evaluateGroupPlan', 'prepareConversation', 'agreement', 'own', 'prepareEvent')),
  ADD CONSTRAINT "ReviewTask_ownerRole_check" CHECK ("ownerRole" IN ('administrator', 'boardMember', 'qualityOfficer', 'schoolLeader', 'coach', 'teacher', 'adviser')),
  ADD CHECK (kind NOT IN ('agreement', 'own') OR title <> ''),
  ADD CHECK ("leadsTo" = '' OR "leadsTo" LIKE '/%'),
  ADD CHECK ("postponedFrom" IS NULL OR "postponeReason" <> ''),
  ADD CHECK (recurrence ~ '^(weekly|every([2-9]|1[0-9]|2[0-6])Weeks|monthly|yearly)$'),
  ADD CHECK ((recurrence IS NULL) = ("recursFrom" IS NULL)),
  -- What closed by itself was finished by nobody; what was withdrawn is not open any more.
  ADD CHECK ("closedItselfBy" IS NULL OR "doneAt" IS NOT NULL AND "doneById" IS NULL),
  ADD CHECK ("cancelledAt" IS NULL OR "doneAt" IS NOT NULL);
CREATE INDEX "ReviewTask_boardId_helperId_dueOn_idx" ON "ReviewTask"("boardId", "helperId", "dueOn");
CREATE INDEX "ReviewTask_boardId_createdById_dueOn_idx" ON "ReviewTask"("boardId", "createdById", "dueOn");
ALTER TABLE "ReviewTask" ADD CONSTRAINT "ReviewTask_boardId_helperId_fkey" FOREIGN KEY ("boardId", "helperId") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "ReviewTask" ADD CONSTRAINT "ReviewTask_boardId_createdById_fkey" FOREIGN KEY ("boardId", "createdById") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

CREATE TABLE "ReviewTaskComment" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "taskId" UUID NOT NULL,
    "writerId" UUID,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ReviewTaskComment_pkey" PRIMARY KEY ("boardId","id")
);
CREATE INDEX "ReviewTaskComment_boardId_taskId_createdAt_idx" ON "ReviewTaskComment"("boardId", "taskId", "createdAt");
ALTER TABLE "ReviewTaskComment" ADD CONSTRAINT "ReviewTaskComment_boardId_taskId_fkey" FOREIGN KEY ("boardId", "taskId") REFERENCES "ReviewTask"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReviewTaskComment" ADD CONSTRAINT "ReviewTaskComment_boardId_writerId_fkey" FOREIGN KEY ("boardId", "writerId") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "ReviewTaskComment" ADD CHECK (text <> '');
SELECT koers_protect('"ReviewTaskComment"'::regclass);

-- When somebody last looked at the own week: what came after it is new to that person.
ALTER TABLE "Staff" ADD COLUMN "weekSeenAt" TIMESTAMPTZ(3), ADD COLUMN "weekSeenBefore" TIMESTAMPTZ(3);
