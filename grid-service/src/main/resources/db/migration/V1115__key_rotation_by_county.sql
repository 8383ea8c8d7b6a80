-- The rotation goes by county and id, as the primary keys of tables about people do.
ALTER TABLE key_rotation ADD COLUMN after_county varchar(6) COLLATE "C" NOT NULL DEFAULT '';
