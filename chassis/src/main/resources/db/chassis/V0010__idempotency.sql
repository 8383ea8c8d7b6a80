-- Answers that are sent again when a client sends the same request again. The hash is keyed: it tells nobody what was in the request.
CREATE TABLE idempotent_answer (
    principal       varchar(128) COLLATE "C" NOT NULL,
    idempotency_key varchar(255) COLLATE "C" NOT NULL,
    request_hash    bytea        NOT NULL,
    status          smallint     NOT NULL,
    body            bytea,
    location        text,
    etag            text,
    stored_at       timestamptz  NOT NULL,
    CONSTRAINT idempotent_answer_pk PRIMARY KEY (principal, idempotency_key)
);
CREATE INDEX idempotent_answer_stored_at ON idempotent_answer (stored_at);
