-- What each person has been told. Without a user it waits in the area's inbox for whoever is in charge there.
CREATE TABLE notification (
    id               uuid          NOT NULL,
    seq              bigint        GENERATED ALWAYS AS IDENTITY (CACHE 1),
    user_id          varchar(128)  COLLATE "C",
    asked_role       varchar(32)   COLLATE "C",
    found_role       varchar(32)   COLLATE "C",
    rule_code        varchar(64)   COLLATE "C",
    notice_id        uuid,
    call_id          uuid,
    step             integer       NOT NULL,
    severity         varchar(16)   COLLATE "C" NOT NULL,
    subject_type     varchar(32)   COLLATE "C" NOT NULL,
    subject_id       varchar(200)  COLLATE "C" NOT NULL,
    area_code        varchar(15)   COLLATE "C" NOT NULL,
    title_zh         varchar(200)  NOT NULL,
    title_en         varchar(200)  NOT NULL,
    body_zh          varchar(4000) NOT NULL,
    body_en          varchar(4000) NOT NULL,
    created_at       timestamptz   NOT NULL,
    read_at          timestamptz,
    acknowledge_by   timestamptz,
    acknowledged_at  timestamptz,
    acknowledged_by  varchar(128)  COLLATE "C",
    assigned_at      timestamptz,
    updated_at       timestamptz   NOT NULL,
    version          bigint        NOT NULL,
    CONSTRAINT notification_pk PRIMARY KEY (id),
    CONSTRAINT notification_acknowledged_by_someone CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL))
);
-- The order of a stream: seq is taken under one lock, so it is the order of the commits.
CREATE UNIQUE INDEX notification_seq ON notification (seq);
CREATE INDEX notification_stream ON notification (user_id, seq);
CREATE INDEX notification_inbox ON notification (user_id, created_at, id);
CREATE INDEX notification_unread ON notification (user_id, created_at, id) WHERE read_at IS NULL;
CREATE INDEX notification_open ON notification (user_id) WHERE acknowledge_by IS NOT NULL AND acknowledged_at IS NULL;
CREATE INDEX notification_unassigned ON notification (area_code, created_at, id) WHERE user_id IS NULL;
CREATE INDEX notification_call ON notification (call_id, step) WHERE call_id IS NOT NULL;
CREATE INDEX notification_notice ON notification (notice_id) WHERE notice_id IS NOT NULL;
