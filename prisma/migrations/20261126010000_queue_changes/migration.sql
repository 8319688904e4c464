-- Says at commit that something changed in the queue of a practice, and nothing else: whoever may see the queue then reads it.
CREATE FUNCTION tell_queue_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('myotome_queue', NEW.practice_id::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER queue_changed AFTER INSERT OR UPDATE ON "clinical_case"
  FOR EACH ROW EXECUTE FUNCTION tell_queue_changed();
