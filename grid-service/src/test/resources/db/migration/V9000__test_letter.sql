-- Letters, which the tests of retention keep for two days after they were answered.
CREATE TABLE test_letter (
    id          integer GENERATED ALWAYS AS IDENTITY,
    answered_at timestamptz NOT NULL,
    CONSTRAINT test_letter_pk PRIMARY KEY (id)
);
