-- Short codes that open an invitation once, together with the date of birth. Only a keyed hash of each is kept.
CREATE TABLE "entry_code" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entry_code_pkey" PRIMARY KEY ("practice_id","id"),
    CONSTRAINT "known_kind" CHECK (kind IN ('device', 'tablet'))
);
CREATE UNIQUE INDEX "entry_code_code_hash_key" ON "entry_code"("code_hash");
CREATE INDEX "entry_code_practice_id_invitation_id_idx" ON "entry_code"("practice_id", "invitation_id");
ALTER TABLE "entry_code" ADD CONSTRAINT "entry_code_practice_id_invitation_id_fkey" FOREIGN KEY ("practice_id", "invitation_id") REFERENCES "invitation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A code names no practice, so its owner must find that out below; it holds no patient data, so security is not forced.
ALTER TABLE "entry_code" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON "entry_code" USING (practice_id = current_practice()) WITH CHECK (practice_id = current_practice());
GRANT SELECT, INSERT, UPDATE, DELETE ON "entry_code" TO myotome_app;

-- Which practice gave out a code. Gives away the practice and nothing else of it.
CREATE FUNCTION practice_of_entry_code(asked_hash bytea)
RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT practice_id FROM entry_code WHERE code_hash = asked_hash $$;
REVOKE ALL ON FUNCTION practice_of_entry_code(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION practice_of_entry_code(bytea) TO myotome_app;
