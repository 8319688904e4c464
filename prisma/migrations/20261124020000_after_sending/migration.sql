-- What a patient adds once the answers are sent: a worsening, which is judged again, and a diary.
CREATE TABLE "worsening" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "absent" JSONB NOT NULL DEFAULT '{}',
    "words" TEXT NOT NULL DEFAULT '',
    "receipt" JSONB,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worsening_pkey" PRIMARY KEY ("practice_id","id"),
    CONSTRAINT "known_occasion" CHECK (occasion IN ('worsening', 'worsening-stop'))
);
CREATE UNIQUE INDEX "worsening_practice_id_intake_id_key_key" ON "worsening"("practice_id", "intake_id", "key");
CREATE INDEX "worsening_practice_id_intake_id_sent_at_idx" ON "worsening"("practice_id", "intake_id", "sent_at");
ALTER TABLE "worsening" ADD CONSTRAINT "worsening_practice_id_intake_id_fkey" FOREIGN KEY ("practice_id", "intake_id") REFERENCES "intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "diary_entry" (
    "practice_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "can" JSONB NOT NULL DEFAULT '{}',
    "words" TEXT NOT NULL DEFAULT '',
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "diary_entry_pkey" PRIMARY KEY ("practice_id","intake_id","day")
);
ALTER TABLE "diary_entry" ADD CONSTRAINT "diary_entry_practice_id_intake_id_fkey" FOREIGN KEY ("practice_id", "intake_id") REFERENCES "intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE
  patient_table text;
BEGIN
  FOREACH patient_table IN ARRAY ARRAY['worsening', 'diary_entry'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', patient_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', patient_table);
    EXECUTE format(
      'CREATE POLICY own_practice ON %I USING (practice_id = current_practice()) WITH CHECK (practice_id = current_practice())',
      patient_table
    );
  END LOOP;
END
$$;
-- A worsening is sealed as it is sent; of a diary nothing is taken away.
GRANT SELECT, INSERT ON "worsening" TO myotome_app;
GRANT SELECT, INSERT, UPDATE ON "diary_entry" TO myotome_app;

ALTER TABLE "clinical_case" ADD COLUMN "worsened_at" TIMESTAMPTZ(3), ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);
ALTER TABLE "intake" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);

ALTER TABLE "triage" DROP CONSTRAINT known_occasion;
ALTER TABLE "triage" ADD CONSTRAINT known_occasion CHECK (occasion IN ('stop', 'submission', 'worsening', 'worsening-stop'));
