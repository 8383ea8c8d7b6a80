-- How far each table has come under the present keys. The stamp names the keys and tells nothing of them.
CREATE TABLE key_rotation (
    table_name varchar(63) COLLATE "C" NOT NULL,
    stamp      varchar(80) COLLATE "C" NOT NULL,
    after_id   uuid        NOT NULL,
    changed    bigint      NOT NULL,
    done       boolean     NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT key_rotation_pk PRIMARY KEY (table_name)
);
