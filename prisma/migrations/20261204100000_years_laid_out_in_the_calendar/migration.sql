-- The year calendar: events with their series and people, the hours a group guards, the rules by which a year is laid out,
-- the dates the country sets as a board entered them, and the secret addresses at which calendars elsewhere read along.
CREATE TABLE "EventSeries" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "rrule" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "EventSeries_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "Event" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "ownerId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "startTime" TEXT,
    "endTime" TEXT,
    "audience" TEXT NOT NULL,
    "preparationDays" INTEGER NOT NULL DEFAULT 0,
    "seriesId" UUID,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelledAt" TIMESTAMPTZ(3),
    "ruleKey" TEXT,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Event_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "EventParticipant" (
    "boardId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    CONSTRAINT "EventParticipant_pkey" PRIMARY KEY ("boardId","eventId","staffId")
);
CREATE TABLE "GroupGuardedHours" (
    "boardId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "hours" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "GroupGuardedHours_pkey" PRIMARY KEY ("boardId","groupId")
);
CREATE TABLE "CalendarTemplate" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID,
    "name" TEXT NOT NULL,
    "rules" JSONB NOT NULL,
    "neverWeeks" INTEGER[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CalendarTemplate_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "NationalDate" (
    "boardId" UUID NOT NULL,
    "schoolYear" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "isConfirmed" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "NationalDate_pkey" PRIMARY KEY ("boardId","schoolYear","kind")
);
CREATE TABLE "CalendarFeed" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "staffId" UUID NOT NULL,
    "schoolId" UUID,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastReadAt" TIMESTAMPTZ(3),
    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("boardId","id")
);
CREATE UNIQUE INDEX "Event_boardId_schoolId_ruleKey_key" ON "Event"("boardId", "schoolId", "ruleKey");
CREATE INDEX "Event_boardId_schoolId_startsOn_idx" ON "Event"("boardId", "schoolId", "startsOn");
CREATE INDEX "Event_boardId_startsOn_idx" ON "Event"("boardId", "startsOn");
CREATE INDEX "Event_boardId_ownerId_idx" ON "Event"("boardId", "ownerId");
CREATE INDEX "Event_boardId_seriesId_idx" ON "Event"("boardId", "seriesId");
CREATE INDEX "EventParticipant_boardId_staffId_idx" ON "EventParticipant"("boardId", "staffId");
CREATE INDEX "CalendarTemplate_boardId_schoolId_idx" ON "CalendarTemplate"("boardId", "schoolId");
CREATE UNIQUE INDEX "CalendarFeed_boardId_tokenHash_key" ON "CalendarFeed"("boardId", "tokenHash");
CREATE INDEX "CalendarFeed_boardId_staffId_idx" ON "CalendarFeed"("boardId", "staffId");
ALTER TABLE "Event" ADD CONSTRAINT "Event_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Event" ADD CONSTRAINT "Event_boardId_ownerId_fkey" FOREIGN KEY ("boardId", "ownerId") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Event" ADD CONSTRAINT "Event_boardId_createdById_fkey" FOREIGN KEY ("boardId", "createdById") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Event" ADD CONSTRAINT "Event_boardId_seriesId_fkey" FOREIGN KEY ("boardId", "seriesId") REFERENCES "EventSeries"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_boardId_eventId_fkey" FOREIGN KEY ("boardId", "eventId") REFERENCES "Event"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GroupGuardedHours" ADD CONSTRAINT "GroupGuardedHours_boardId_groupId_fkey" FOREIGN KEY ("boardId", "groupId") REFERENCES "Group"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CalendarTemplate" ADD CONSTRAINT "CalendarTemplate_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Event" ADD CHECK (kind IN ('testPeriod', 'resultsMeeting', 'groupTalk', 'phaseMeeting', 'talkLeaderCoach', 'talkBoardLeader',
    'talkCoachTeacher', 'consultation', 'training', 'evaluation', 'startingTeacherCare', 'studyDay', 'freeDay', 'other')),
  ADD CHECK (audience IN ('team', 'school', 'people', 'board')),
  ADD CHECK ("startsOn" <= "endsOn"),
  ADD CHECK (("startTime" IS NULL) = ("endTime" IS NULL)),
  ADD CHECK ("startTime" ~ '^([01]\d|2[0-3]):[0-5]\d$' AND "endTime" ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ADD CHECK ("startsOn" < "endsOn" OR "startTime" < "endTime"),
  ADD CHECK ("preparationDays" BETWEEN 0 AND 60),
  ADD CHECK (sequence >= 0),
  ADD CHECK (audience = 'people' OR ("schoolId" IS NULL) = (audience = 'board'));
ALTER TABLE "NationalDate" ADD CHECK (kind IN ('registration', 'provisionalAdvice', 'transitionTest', 'testResults', 'finalAdvice', 'secondarySchoolEnrolment')),
  ADD CHECK ("fromOn" <= "untilOn");
SELECT koers_protect(name::regclass) FROM unnest(ARRAY['"Event"', '"EventSeries"', '"EventParticipant"', '"GroupGuardedHours"',
  '"CalendarTemplate"', '"NationalDate"', '"CalendarFeed"']) AS name;
