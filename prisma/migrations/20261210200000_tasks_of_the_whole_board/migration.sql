-- An event of the whole board is prepared too: its task is of no school. Any other task is of one.
ALTER TABLE "ReviewTask" ALTER COLUMN "schoolId" DROP NOT NULL;
ALTER TABLE "ReviewTask" ADD CONSTRAINT "ReviewTask_schoolId_check" CHECK ("schoolId" IS NOT NULL OR kind = 'prepareEvent');
