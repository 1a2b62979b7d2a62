-- What was fitted for a whole board is kept once, and each of its runs says which it was. Runs never change: those of before
-- hold theirs themselves.
CREATE TABLE "ForecastFit" (
    "boardId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "coefficients" JSONB NOT NULL,

    CONSTRAINT "ForecastFit_pkey" PRIMARY KEY ("boardId","hash")
);
ALTER TABLE "ForecastFit" ADD CHECK (hash ~ '^[0-9a-f]{64}$');
SELECT koers_protect('"ForecastFit"');
REVOKE UPDATE, DELETE ON "ForecastFit" FROM koers_app;

ALTER TABLE "ForecastRun" ADD COLUMN "fitHash" TEXT, ALTER COLUMN "coefficients" DROP NOT NULL;
ALTER TABLE "ForecastRun" ADD CONSTRAINT "ForecastRun_boardId_fitHash_fkey" FOREIGN KEY ("boardId", "fitHash")
  REFERENCES "ForecastFit"("boardId", "hash") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "ForecastRun" ADD CHECK (num_nonnulls(coefficients, "fitHash") = 1);
