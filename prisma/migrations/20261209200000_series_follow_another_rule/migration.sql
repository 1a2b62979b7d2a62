-- A series can get another rule: then each of its events must know where the rule put it, and whether somebody changed it apart.
ALTER TABLE "Event" ADD COLUMN "seriesOn" DATE;
ALTER TABLE "Event" ADD COLUMN "changedApart" BOOLEAN NOT NULL DEFAULT false;
-- Who moved which event apart was not kept until now: each stands by its rule. The owner of the tables is held to row-level
-- security too, so for this one statement it is not.
ALTER TABLE "Event" NO FORCE ROW LEVEL SECURITY;
UPDATE "Event" SET "seriesOn" = "startsOn" WHERE "seriesId" IS NOT NULL;
ALTER TABLE "Event" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Event" ADD CHECK ("seriesId" IS NOT NULL OR ("seriesOn" IS NULL AND NOT "changedApart"));
