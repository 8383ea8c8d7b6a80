-- Campaigns: who is to be checked, how often and until when. The county is that of the area, so that a campaign and all that hangs on it
-- can live where the county's people live. The rule, the frequency and the doses are JSON as the contract writes them.
CREATE TABLE campaign (
    id            uuid         NOT NULL,
    county_code   varchar(6)   COLLATE "C" NOT NULL,
    area_code     varchar(15)  COLLATE "C" NOT NULL,
    kind          varchar(16)  COLLATE "C" NOT NULL,
    unit          varchar(16)  COLLATE "C" NOT NULL,
    name          varchar(200) NOT NULL,
    target        jsonb        NOT NULL,
    frequency     jsonb,
    doses         jsonb        NOT NULL,
    opens_on      date         NOT NULL,
    due_at        timestamptz  NOT NULL,
    state         varchar(16)  COLLATE "C" NOT NULL,
    running_round integer      NOT NULL DEFAULT 0,
    opened_at     timestamptz,
    ended_at      timestamptz,
    created_by    varchar(128) COLLATE "C" NOT NULL,
    created_at    timestamptz  NOT NULL,
    updated_at    timestamptz  NOT NULL,
    version       bigint       NOT NULL DEFAULT 0,
    CONSTRAINT campaign_pk PRIMARY KEY (id),
    CONSTRAINT campaign_county CHECK (left(area_code, 6) = county_code),
    CONSTRAINT campaign_area_fk FOREIGN KEY (area_code) REFERENCES area (code),
    CONSTRAINT campaign_kind CHECK (kind IN ('SCREENING', 'TESTING', 'VACCINATION', 'VISIT')),
    CONSTRAINT campaign_unit CHECK (unit IN ('RESIDENT', 'HOUSEHOLD')),
    CONSTRAINT campaign_state CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED'))
);
CREATE INDEX campaign_area ON campaign (area_code, id);
CREATE INDEX campaign_open ON campaign (county_code, id) WHERE state = 'OPEN';
CREATE INDEX campaign_updated_at ON campaign (updated_at, id);

-- The rounds of a campaign, from 1. One that has ended still takes late results while the campaign is open.
CREATE TABLE campaign_round (
    campaign_id uuid        NOT NULL,
    round_no    integer     NOT NULL,
    opens_at    timestamptz NOT NULL,
    due_at      timestamptz NOT NULL,
    state       varchar(16) COLLATE "C" NOT NULL,
    CONSTRAINT campaign_round_pk PRIMARY KEY (campaign_id, round_no),
    CONSTRAINT campaign_round_campaign_fk FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT campaign_round_state CHECK (state IN ('OPEN', 'CLOSED'))
);
