-- What somebody sent by hand.
CREATE TABLE notice (
    id                 uuid          NOT NULL,
    title              varchar(200)  NOT NULL,
    body               varchar(4000) NOT NULL,
    severity           varchar(16)   COLLATE "C" NOT NULL,
    area_code          varchar(15)   COLLATE "C" NOT NULL,
    acknowledge_within bigint,
    sent_by            varchar(128)  COLLATE "C" NOT NULL,
    sent_at            timestamptz   NOT NULL,
    version            bigint        NOT NULL,
    CONSTRAINT notice_pk PRIMARY KEY (id)
);
CREATE INDEX notice_area ON notice (area_code, sent_at, id);
