-- An invitation may be given a new link. The hashes of the links before it stay, so that whoever opens one of them is
-- told that it has expired, and may ask for a new one.
ALTER TABLE "invitation"
  ADD COLUMN "ended_hashes" BYTEA[] NOT NULL DEFAULT '{}',
  ADD COLUMN "renewal_asked_at" TIMESTAMPTZ(3),
  ADD COLUMN "attention" TEXT,
  ADD CONSTRAINT "known_attention" CHECK (attention IN ('renewal', 'not-me'));
CREATE INDEX "invitation_ended_hashes_idx" ON "invitation" USING GIN ("ended_hashes");
CREATE INDEX "invitation_attention_idx" ON "invitation"("practice_id", "created_at") WHERE attention IS NOT NULL;
