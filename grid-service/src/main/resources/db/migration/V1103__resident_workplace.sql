-- Where a resident works: sites, known from inspection's events.
CREATE TABLE resident_workplace (
    county_code varchar(6) COLLATE "C" NOT NULL,
    resident_id uuid       NOT NULL,
    site_id     uuid       NOT NULL,
    CONSTRAINT resident_workplace_pk PRIMARY KEY (county_code, resident_id, site_id),
    CONSTRAINT resident_workplace_resident_fk FOREIGN KEY (county_code, resident_id) REFERENCES resident (county_code, id)
);
CREATE INDEX resident_workplace_site ON resident_workplace (site_id);
