-- Cycles of plan, do and evaluate: who is in it, what is written in it, and what is agreed, trained, raised, discussed and evaluated.
CREATE TABLE "Cycle" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "schoolYear" TEXT NOT NULL,
    "half" INTEGER NOT NULL,
    "domain" TEXT NOT NULL,
    "focus" TEXT NOT NULL,
    "ownerId" UUID,
    "copiedFromId" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Cycle_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "CycleMember" (
    "boardId" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "part" TEXT NOT NULL,
    CONSTRAINT "CycleMember_pkey" PRIMARY KEY ("boardId","cycleId","staffId")
);
CREATE TABLE "CycleText" (
    "boardId" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "writerId" UUID,
    "savedAt" TIMESTAMPTZ(3),
    CONSTRAINT "CycleText_pkey" PRIMARY KEY ("boardId","cycleId","key")
);
CREATE TABLE "CycleTextVersion" (
    "boardId" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "writerId" UUID,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "CycleTextVersion_pkey" PRIMARY KEY ("boardId","cycleId","key","version")
);
CREATE TABLE "CycleItem" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "cycleId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "form" TEXT NOT NULL DEFAULT '',
    "onDay" DATE,
    "staffId" UUID,
    "hours" DOUBLE PRECISION,
    "cover" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "helpAsked" BOOLEAN NOT NULL DEFAULT false,
    "doneOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CycleItem_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "CycleItemStaff" (
    "boardId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    CONSTRAINT "CycleItemStaff_pkey" PRIMARY KEY ("boardId","itemId","staffId")
);
CREATE INDEX "Cycle_boardId_ownerId_idx" ON "Cycle"("boardId", "ownerId");
CREATE INDEX "Cycle_boardId_copiedFromId_idx" ON "Cycle"("boardId", "copiedFromId");
CREATE UNIQUE INDEX "Cycle_boardId_schoolId_schoolYear_half_focus_key" ON "Cycle"("boardId", "schoolId", "schoolYear", "half", "focus");
CREATE INDEX "CycleMember_boardId_staffId_idx" ON "CycleMember"("boardId", "staffId");
CREATE INDEX "CycleItem_boardId_cycleId_idx" ON "CycleItem"("boardId", "cycleId");
CREATE INDEX "CycleItem_boardId_staffId_idx" ON "CycleItem"("boardId", "staffId");
CREATE INDEX "CycleItemStaff_boardId_staffId_idx" ON "CycleItemStaff"("boardId", "staffId");
ALTER TABLE "Cycle" ADD CONSTRAINT "Cycle_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Cycle" ADD CONSTRAINT "Cycle_boardId_ownerId_fkey" FOREIGN KEY ("boardId", "ownerId") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Cycle" ADD CONSTRAINT "Cycle_boardId_copiedFromId_fkey" FOREIGN KEY ("boardId", "copiedFromId") REFERENCES "Cycle"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "CycleMember" ADD CONSTRAINT "CycleMember_boardId_cycleId_fkey" FOREIGN KEY ("boardId", "cycleId") REFERENCES "Cycle"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CycleMember" ADD CONSTRAINT "CycleMember_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CycleText" ADD CONSTRAINT "CycleText_boardId_cycleId_fkey" FOREIGN KEY ("boardId", "cycleId") REFERENCES "Cycle"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CycleTextVersion" ADD CONSTRAINT "CycleTextVersion_boardId_cycleId_key_fkey" FOREIGN KEY ("boardId", "cycleId", "key") REFERENCES "CycleText"("boardId", "cycleId", "key") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CycleItem" ADD CONSTRAINT "CycleItem_boardId_cycleId_fkey" FOREIGN KEY ("boardId", "cycleId") REFERENCES "Cycle"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CycleItem" ADD CONSTRAINT "CycleItem_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "CycleItemStaff" ADD CONSTRAINT "CycleItemStaff_boardId_itemId_fkey" FOREIGN KEY ("boardId", "itemId") REFERENCES "CycleItem"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CycleItemStaff" ADD CONSTRAINT "CycleItemStaff_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Cycle" ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')),
  ADD CHECK (half IN (0, 1, 2)),
  ADD CHECK (focus <> ''),
  ADD CHECK ("copiedFromId" <> id);
ALTER TABLE "CycleMember" ADD CHECK (part IN ('schoolLeader', 'coach', 'adviser', 'teacher'));
ALTER TABLE "CycleText" ADD CHECK (key IN ('conclusion', 'fitMethods', 'fitMeetings', 'paragraph', 'carryOn'));
ALTER TABLE "CycleItem" ADD CHECK (kind IN ('agreement', 'training', 'concern', 'meeting', 'duty', 'evaluation')),
  ADD CHECK (title <> '' OR kind IN ('duty', 'evaluation')),
  ADD CHECK (cover IN ('notNeeded', 'toArrange', 'arranged')),
  ADD CHECK (hours > 0),
  ADD CHECK (num_nulls(hours, cover, "staffId") = 0 OR kind <> 'duty'),
  ADD CHECK ("onDay" IS NOT NULL OR kind NOT IN ('training', 'meeting', 'evaluation')),
  -- Help is given to somebody: who did not say so cannot be helped.
  ADD CHECK (NOT "helpAsked" OR (kind = 'concern' AND "staffId" IS NOT NULL));
SELECT koers_protect(name::regclass)
FROM unnest(ARRAY['"Cycle"', '"CycleMember"', '"CycleText"', '"CycleTextVersion"', '"CycleItem"', '"CycleItemStaff"']) AS name;
