-- The grid is shown with the episode, so that one which follows its resident is another version of it: whoever has read the one before
-- finds out.
CREATE OR REPLACE FUNCTION monitoring_follows_resident() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE monitoring SET grid_code = NEW.grid_code, updated_at = NEW.updated_at, version = version + 1
     WHERE county_code = NEW.county_code AND resident_id = NEW.id;
    RETURN NULL;
END
$$;
