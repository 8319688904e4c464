-- A submitted intake is sealed: nothing in it changes again, except in which language the patient reads about it.
CREATE OR REPLACE FUNCTION refuse_change_of_sealed_intake() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF OLD.submitted_at IS NOT NULL AND to_jsonb(NEW) - 'language' IS DISTINCT FROM to_jsonb(OLD) - 'language' THEN
    RAISE EXCEPTION 'intake % is sealed', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
