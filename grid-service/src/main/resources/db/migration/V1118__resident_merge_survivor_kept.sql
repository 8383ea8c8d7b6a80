-- Whether campaigns kept what the survivor was due for even where the duplicate was due for nothing: not at the merges made before this.
ALTER TABLE resident_merge ADD COLUMN survivor_kept boolean NOT NULL DEFAULT false;
ALTER TABLE resident_merge ALTER COLUMN survivor_kept SET DEFAULT true;
