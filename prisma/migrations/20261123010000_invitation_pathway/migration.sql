-- An invitation says which pathway's questions it leads to. Those made so far led to the only one there was.
ALTER TABLE "invitation" ADD COLUMN "pathway_id" TEXT NOT NULL DEFAULT 'motor';
ALTER TABLE "invitation" ALTER COLUMN "pathway_id" DROP DEFAULT;
