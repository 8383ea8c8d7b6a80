-- When each template was last changed and each indicator issued, which their lists are asked by.
ALTER TABLE template ADD COLUMN updated_at timestamptz;
UPDATE template t
   SET updated_at = coalesce(
         CASE WHEN t.state = 'SUPERSEDED' THEN
           (SELECT min(n.published_at) FROM template n WHERE n.code = t.code AND n.published_at > t.published_at) END,
         t.published_at, t.created_at);
ALTER TABLE template ALTER COLUMN updated_at SET NOT NULL;

-- Those there already are taken as issued now: nobody noted when.
ALTER TABLE indicator ADD COLUMN issued_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE indicator ALTER COLUMN issued_at DROP DEFAULT;
