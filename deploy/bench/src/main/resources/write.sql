-- What registering a site does, statement by statement, in one transaction.
\set i :i + 1
BEGIN;
INSERT INTO site (id, name, category_code, area_code, credit_code_accepted, department_code, risk, state, created_at, updated_at, version)
VALUES ((lpad(to_hex(:base::bigint), 8, '0') || lpad(to_hex(:client_id::bigint), 4, '0') || lpad(to_hex(:i::bigint), 20, '0'))::uuid,
        '测试集市', 'MKT', '450226100', false, 'MARKET', 'MEDIUM', 'OPEN', now(), now(), 0);
WITH next AS (
  INSERT INTO event_sequence AS s (aggregatetype, aggregateid, last)
  VALUES ('site', (lpad(to_hex(:base::bigint), 8, '0') || lpad(to_hex(:client_id::bigint), 4, '0') || lpad(to_hex(:i::bigint), 20, '0'))::uuid::text, 1)
  ON CONFLICT (aggregatetype, aggregateid) DO UPDATE SET last = s.last + 1
  RETURNING aggregatetype, aggregateid, last)
INSERT INTO event_outbox (id, aggregatetype, aggregateid, type, payload, aggregate_seq, traceparent)
SELECT uuidv7(), aggregatetype, aggregateid, 'SiteChanged',
       '{"id":"' || aggregateid || '","name":"测试集市","categoryCode":"MKT","areaCode":"450226100","departmentCode":"MARKET","risk":"MEDIUM","state":"OPEN","version":0}',
       last, '00-00000000000000000000000000000001-0000000000000001-01'
  FROM next;
COMMIT;
