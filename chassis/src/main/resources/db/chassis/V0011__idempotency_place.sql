-- The table no longer tells who sent what. Answers of the release before stay found for their day under user and key.
COMMENT ON COLUMN idempotent_answer.principal IS 'Empty; of an answer stored by an earlier release, the user.';
COMMENT ON COLUMN idempotent_answer.idempotency_key IS 'A keyed hash of the user and the key, without a user of the request as well.';
COMMENT ON COLUMN idempotent_answer.body IS 'As the service seals it.';
