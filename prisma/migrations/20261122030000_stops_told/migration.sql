-- Each emergency answer is told to the practice by itself: a second one must not hide behind the first.
ALTER TABLE "intake" ADD COLUMN "stops_told" JSONB NOT NULL DEFAULT '{}';
