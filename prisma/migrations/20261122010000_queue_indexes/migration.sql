-- The queue shows open work, most urgent first, and finished work, newest first. Finished cases pile up for years, so
-- each list has an index of its own rows alone.
CREATE INDEX "clinical_case_open" ON "clinical_case" ("practice_id", "flagged", "urgency_rank", "due_at", "id")
  WHERE status NOT IN ('decided', 'closed');
CREATE INDEX "clinical_case_decided" ON "clinical_case" ("practice_id", "flagged", "opened_at" DESC, "id" DESC)
  WHERE status IN ('decided', 'closed');

