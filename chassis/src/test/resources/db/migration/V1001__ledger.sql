-- What the test's consumer has done, one row for each time its handler ran and committed.
CREATE TABLE ledger (
    n             bigint GENERATED ALWAYS AS IDENTITY,
    aggregateid   text   NOT NULL,
    aggregate_seq bigint NOT NULL,
    CONSTRAINT ledger_pk PRIMARY KEY (n)
);

-- An entity of the test, with a version.
CREATE TABLE counter (
    id      uuid    NOT NULL,
    value   integer NOT NULL,
    version bigint  NOT NULL,
    CONSTRAINT counter_pk PRIMARY KEY (id)
);
