-- Tests that were ordered on a case, and what their results mean; an awaited result has no meaning yet.
CREATE TABLE "test_result" (
    "practice_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "test" TEXT NOT NULL,
    "meaning" TEXT,
    "value" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "test_result_pkey" PRIMARY KEY ("practice_id","case_id","test")
);

ALTER TABLE "test_result" ADD CONSTRAINT "test_result_practice_id_case_id_fkey" FOREIGN KEY ("practice_id", "case_id") REFERENCES "clinical_case"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "test_result" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "test_result" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON "test_result" USING (practice_id = current_practice()) WITH CHECK (practice_id = current_practice());
GRANT SELECT, INSERT, UPDATE, DELETE ON "test_result" TO myotome_app;
