-- When a counter last changed, for those who ask what has changed. Counters from before bear the time of this migration, so that whoever asks
-- sees them once too often and misses none; a constant default, which no row is rewritten for. Then the business clock alone tells. Without an
-- index, so that a counter still changes within its page.
ALTER TABLE campaign_coverage ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE campaign_coverage ALTER COLUMN updated_at DROP DEFAULT;
