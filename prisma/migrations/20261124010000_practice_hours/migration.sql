-- When somebody is at work is said by each practice. Those of before keep the hours that were counted for everybody.
ALTER TABLE "practice"
  ADD COLUMN "country" TEXT NOT NULL DEFAULT 'GB',
  ADD COLUMN "opening_hours" JSONB NOT NULL DEFAULT '{"monday":[{"opens":"08:00","closes":"18:30"}],"tuesday":[{"opens":"08:00","closes":"18:30"}],"wednesday":[{"opens":"08:00","closes":"18:30"}],"thursday":[{"opens":"08:00","closes":"18:30"}],"friday":[{"opens":"08:00","closes":"18:30"}],"saturday":[],"sunday":[]}',
  ADD COLUMN "holidays" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "out_of_hours" TEXT NOT NULL DEFAULT '';
