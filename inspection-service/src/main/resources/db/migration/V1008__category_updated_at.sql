-- When a category last changed, which every list can be asked by.
ALTER TABLE category ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();
