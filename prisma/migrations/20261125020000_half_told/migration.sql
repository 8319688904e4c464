-- A worsening that is being told: kept so that a reload loses none of it, gone once it is sent or the answers are taken back.
CREATE TABLE "half_told" (
    "practice_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "absent" JSONB NOT NULL DEFAULT '{}',
    "topics" TEXT[],
    "words" TEXT NOT NULL DEFAULT '',
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "half_told_pkey" PRIMARY KEY ("practice_id","intake_id")
);
ALTER TABLE "half_told" ADD CONSTRAINT "half_told_practice_id_intake_id_fkey" FOREIGN KEY ("practice_id", "intake_id") REFERENCES "intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "half_told" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "half_told" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON "half_told" USING (practice_id = current_practice()) WITH CHECK (practice_id = current_practice());
GRANT SELECT, INSERT, UPDATE, DELETE ON "half_told" TO myotome_app;
