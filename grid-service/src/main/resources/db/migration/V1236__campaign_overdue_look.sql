-- A later dose is late no sooner than it may be given: a round with doses that was running before this was so is looked through at once,
-- and from then on by its own clock.
INSERT INTO timer (id, kind, subject, due_at)
SELECT gen_random_uuid(), 'campaign-overdue', c.id || '/' || c.running_round, now()
  FROM campaign c
 WHERE c.state = 'OPEN' AND c.running_round > 0 AND c.doses <> '[]'
ON CONFLICT (kind, subject)
DO UPDATE SET due_at = least(timer.due_at, excluded.due_at), retry_at = NULL, attempts = 0;
