-- Which profiles of the response are on where: for each area its periods, [{profile, from, until}], until exclusive.
CREATE TABLE area_profile (
    area_code  varchar(15) COLLATE "C" NOT NULL,
    periods    jsonb       NOT NULL,
    updated_at timestamptz NOT NULL,
    version    bigint      NOT NULL,
    CONSTRAINT area_profile_pk PRIMARY KEY (area_code)
);
