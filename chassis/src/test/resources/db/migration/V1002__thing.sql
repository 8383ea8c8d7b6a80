-- What the resource of the tests keeps.
CREATE TABLE thing (
    id        uuid        NOT NULL,
    name      text        COLLATE "C" NOT NULL,
    area_code varchar(15) COLLATE "C" NOT NULL,
    amount    integer     NOT NULL,
    made_at   timestamptz NOT NULL,
    version   bigint      NOT NULL,
    CONSTRAINT thing_pk PRIMARY KEY (id),
    CONSTRAINT thing_name_unique UNIQUE (name),
    CONSTRAINT thing_amount_positive CHECK (amount >= 0)
);
