-- How many events each aggregate has had: the proof of what was produced, kept after the outbox is drained.
CREATE TABLE event_sequence (
    aggregatetype varchar(64)  COLLATE "C" NOT NULL,
    aggregateid   varchar(160) COLLATE "C" NOT NULL,
    last          bigint       NOT NULL,
    CONSTRAINT event_sequence_pk PRIMARY KEY (aggregatetype, aggregateid),
    CONSTRAINT event_sequence_last_positive CHECK (last > 0)
) WITH (fillfactor = 70);

-- Rows live from the commit until Kafka has acknowledged them. Columns are named for Debezium's outbox router.
CREATE TABLE event_outbox (
    seq           bigint       GENERATED ALWAYS AS IDENTITY (CACHE 1),
    id            uuid         NOT NULL,
    aggregatetype varchar(64)  COLLATE "C" NOT NULL,
    aggregateid   varchar(160) COLLATE "C" NOT NULL,
    type          varchar(64)  COLLATE "C" NOT NULL,
    payload       text         NOT NULL,
    aggregate_seq bigint       NOT NULL,
    traceparent   varchar(64)  COLLATE "C",
    recorded_at   timestamptz  NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT event_outbox_pk PRIMARY KEY (seq)
) WITH (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);
