-- A link that everybody of a practice may open: which one is in use, and whether it is.
ALTER TABLE "practice"
  ADD COLUMN "start_link" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "start_link_open" BOOLEAN NOT NULL DEFAULT false;

-- Somebody who typed in their own details is provisional until staff say whose record it is. What they typed stays.
ALTER TABLE "patient"
  ADD COLUMN "provisional" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "record_id" UUID,
  ADD CONSTRAINT "only_provisional_has_record" CHECK (record_id IS NULL OR provisional);
ALTER TABLE "patient" ADD CONSTRAINT "patient_practice_id_record_id_fkey" FOREIGN KEY ("practice_id", "record_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "patient_practice_id_birth_date_idx" ON "patient"("practice_id", "birth_date");

-- Whether it is known whose case it is; carried on the row so that the queue reads one table.
ALTER TABLE "clinical_case" ADD COLUMN "matched" BOOLEAN NOT NULL DEFAULT true;
CREATE INDEX "clinical_case_unmatched_idx" ON "clinical_case"("practice_id", "urgency_rank", "due_at") WHERE NOT matched;
