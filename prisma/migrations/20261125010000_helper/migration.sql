-- Who fills in the form for a patient: no answer, sealed with the answers and under the same row-level security.
ALTER TABLE "intake" ADD COLUMN "helper" JSONB;
