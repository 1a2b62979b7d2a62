-- What is for the whole board is prepared too, and somebody who works for all schools has tasks of their own: those are of no
-- school. What closes a test period or comes out of a talk is of one.
ALTER TABLE "ReviewTask" ALTER COLUMN "schoolId" DROP NOT NULL;
ALTER TABLE "ReviewTask" ADD CONSTRAINT "ReviewTask_schoolId_check" CHECK ("schoolId" IS NOT NULL OR kind IN ('prepareEvent', 'own'));
