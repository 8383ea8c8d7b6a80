-- What each consumer has applied; a second arrival of the same event finds its row here and is passed over.
CREATE TABLE event_inbox (
    consumer      varchar(64)  COLLATE "C" NOT NULL,
    event_id      uuid         NOT NULL,
    aggregatetype varchar(64)  COLLATE "C" NOT NULL,
    aggregateid   varchar(160) COLLATE "C" NOT NULL,
    aggregate_seq bigint       NOT NULL,
    dead          boolean      NOT NULL DEFAULT false,
    applied_at    timestamptz  NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT event_inbox_pk PRIMARY KEY (consumer, event_id)
);
CREATE INDEX event_inbox_applied_at ON event_inbox (applied_at);
CREATE INDEX event_inbox_aggregate ON event_inbox (aggregatetype, aggregateid, consumer, aggregate_seq);

-- How often each consumer has run its handler for an aggregate, and up to which event: equal when nothing was lost or doubled.
CREATE TABLE event_progress (
    consumer      varchar(64)  COLLATE "C" NOT NULL,
    topic         varchar(128) COLLATE "C" NOT NULL,
    aggregateid   varchar(160) COLLATE "C" NOT NULL,
    last          bigint       NOT NULL,
    applied       bigint       NOT NULL,
    CONSTRAINT event_progress_pk PRIMARY KEY (consumer, topic, aggregateid)
) WITH (fillfactor = 70);
