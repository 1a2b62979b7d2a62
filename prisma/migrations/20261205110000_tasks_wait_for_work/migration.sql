-- An own task about a group can wait for work that Koers sees; and what somebody writes down for nobody else stays with that person.
ALTER TABLE "ReviewTask" ADD COLUMN "watches" TEXT, ADD COLUMN "handedOutById" UUID, ADD COLUMN "isShared" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "ReviewTask" ADD CHECK (watches IN ('planDiscussed', 'resultsComplete')),
  ADD CHECK (watches IS NULL OR kind = 'own' AND "groupId" IS NOT NULL AND recurrence IS NULL);
CREATE INDEX "ReviewTask_boardId_handedOutById_dueOn_idx" ON "ReviewTask"("boardId", "handedOutById", "dueOn");
ALTER TABLE "ReviewTask" ADD CONSTRAINT "ReviewTask_boardId_handedOutById_fkey" FOREIGN KEY ("boardId", "handedOutById") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
