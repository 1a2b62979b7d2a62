-- The words of a goal save themselves while they are typed: with a version of their own, so that a step with the goal is not
-- refused for a sentence that came in between, nor the sentence for the step.
ALTER TABLE "Goal" ADD COLUMN "explanationVersion" INTEGER NOT NULL DEFAULT 1;
