-- The ways a notification can take. The inbox is always there.
CREATE TABLE channel (
    id         uuid         NOT NULL,
    kind       varchar(16)  COLLATE "C" NOT NULL,
    name       varchar(200) NOT NULL,
    enabled    boolean      NOT NULL,
    created_at timestamptz  NOT NULL,
    version    bigint       NOT NULL,
    CONSTRAINT channel_pk PRIMARY KEY (id),
    CONSTRAINT channel_name_unique UNIQUE (name)
);
INSERT INTO channel (id, kind, name, enabled, created_at, version)
VALUES ('01930000-0000-7000-8000-000000000001', 'INBOX', 'inbox', true, TIMESTAMPTZ '2024-11-15 00:00:00+08', 0);

-- Each try to bring one notification to its recipient by one channel.
CREATE TABLE attempt (
    id              uuid        NOT NULL,
    notification_id uuid        NOT NULL,
    channel_id      uuid        NOT NULL,
    area_code       varchar(15) COLLATE "C" NOT NULL,
    state           varchar(16) COLLATE "C" NOT NULL,
    tries           integer     NOT NULL,
    last_error      varchar(500),
    created_at      timestamptz NOT NULL,
    sent_at         timestamptz,
    CONSTRAINT attempt_pk PRIMARY KEY (id),
    CONSTRAINT attempt_channel_fk FOREIGN KEY (channel_id) REFERENCES channel (id),
    CONSTRAINT attempt_notification_channel_unique UNIQUE (notification_id, channel_id),
    CONSTRAINT attempt_state_known CHECK (state IN ('PENDING', 'SENT', 'FAILED', 'DEAD'))
);
CREATE INDEX attempt_area ON attempt (area_code, created_at, id);
CREATE INDEX attempt_not_sent ON attempt (state, created_at) WHERE state <> 'SENT';
