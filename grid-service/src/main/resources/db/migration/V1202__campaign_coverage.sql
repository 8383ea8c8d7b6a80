-- The counters of a round, kept in the transaction that changes what they count: dimension A by area, D by area and department, S by
-- area and site (people who live in the area and work there, from villages up); at every level, which is how many digits the code has, so that the rows
-- of one level lie together however many there are below it. The database itself holds that outcomes and pending sum to due.
CREATE TABLE campaign_coverage (
    county_code varchar(6)  COLLATE "C" NOT NULL,
    campaign_id uuid        NOT NULL,
    round_no    integer     NOT NULL,
    dimension   varchar(1)  COLLATE "C" NOT NULL,
    level       smallint    NOT NULL,
    area_code   varchar(15) COLLATE "C" NOT NULL,
    code        varchar(64) COLLATE "C" NOT NULL,
    dose        smallint    NOT NULL,
    due         integer     NOT NULL,
    pending     integer     NOT NULL,
    done        integer     NOT NULL DEFAULT 0,
    exempt      integer     NOT NULL DEFAULT 0,
    refused     integer     NOT NULL DEFAULT 0,
    away        integer     NOT NULL DEFAULT 0,
    unreachable integer     NOT NULL DEFAULT 0,
    not_found   integer     NOT NULL DEFAULT 0,
    transferred integer     NOT NULL DEFAULT 0,
    overdue     integer     NOT NULL DEFAULT 0,
    version     bigint      NOT NULL DEFAULT 0,
    CONSTRAINT campaign_coverage_pk PRIMARY KEY (campaign_id, round_no, dimension, level, area_code, code, dose),
    CONSTRAINT campaign_coverage_sum CHECK
        (done + exempt + refused + away + unreachable + not_found + transferred + pending = due)
) WITH (fillfactor = 50);
