-- A call someone must answer in time, and how far up it has gone; next_rung counts what is left of the ladder of escalate_to and the duty roster.
CREATE TABLE call (
    id                  uuid          NOT NULL,
    rule_code           varchar(64)   COLLATE "C",
    notice_id           uuid,
    severity            varchar(16)   COLLATE "C" NOT NULL,
    subject_type        varchar(32)   COLLATE "C" NOT NULL,
    subject_id          varchar(200)  COLLATE "C" NOT NULL,
    area_code           varchar(15)   COLLATE "C" NOT NULL,
    title_zh            varchar(200)  NOT NULL,
    title_en            varchar(200)  NOT NULL,
    body_zh             varchar(4000) NOT NULL,
    body_en             varchar(4000) NOT NULL,
    post_role           varchar(32)   COLLATE "C",
    post_subject        varchar(64)   COLLATE "C",
    acknowledge_within  bigint        NOT NULL,
    escalate_to         varchar(32)[] NOT NULL,
    next_rung           integer       NOT NULL,
    step                integer       NOT NULL,
    called              varchar(128)[] NOT NULL,
    state               varchar(16)   COLLATE "C" NOT NULL,
    opened_at           timestamptz   NOT NULL,
    due_at              timestamptz   NOT NULL,
    answered_by         varchar(128)  COLLATE "C",
    answered_at         timestamptz,
    exhausted_at        timestamptz,
    updated_at          timestamptz   NOT NULL,
    version             bigint        NOT NULL,
    CONSTRAINT call_pk PRIMARY KEY (id),
    CONSTRAINT call_state_known CHECK (state IN ('OPEN', 'ANSWERED', 'EXHAUSTED')),
    CONSTRAINT call_answered_by_someone CHECK ((state = 'ANSWERED') = (answered_at IS NOT NULL))
);
CREATE INDEX call_area ON call (area_code, opened_at, id);
CREATE INDEX call_open ON call (area_code, due_at) WHERE state = 'OPEN';
