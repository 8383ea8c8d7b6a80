-- On what grounds the caller was let in: an answer is sent again only to who would be let in now. Null where an earlier release stored it.
ALTER TABLE idempotent_answer ADD COLUMN grounds text[];
COMMENT ON COLUMN idempotent_answer.grounds IS 'One element for each thing seen, its alternatives by spaces; codes and ids only.';
