-- A row of each table every service has, as the first release writes them.
INSERT INTO idempotent_answer VALUES
    ('county', 'key-1', '\x0102', 201, '{"id":"1"}', '/grid/v1/duties/1', '"0"', '2026-11-24T02:00:00Z');
INSERT INTO event_sequence VALUES ('duty', '0193a5e0-0000-7000-8000-000000000001', 2);
INSERT INTO event_outbox (id, aggregatetype, aggregateid, type, payload, aggregate_seq, traceparent, recorded_at) VALUES
    ('0193a5e0-0000-7000-8000-000000000002', 'duty', '0193a5e0-0000-7000-8000-000000000001', 'DutyChanged', '{"version":1}', 2,
     '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', '2026-11-24T02:00:00Z');
INSERT INTO event_inbox VALUES
    ('directory', '0193a5e0-0000-7000-8000-000000000003', 'area', '450226100', 1, false, '2026-11-24T02:00:00Z');
INSERT INTO event_progress VALUES ('directory', 'gulou.grid.area.v1', '450226100', 1, 1);
INSERT INTO timer VALUES
    ('0193a5e0-0000-7000-8000-000000000004', 'DEADLINE', 'subject-1', '2026-11-25T02:00:00Z', '2026-11-25T02:01:00Z', 1);
INSERT INTO audit_entry VALUES
    ('0193a5e0-0000-7000-8000-000000000005', '2026-11-24T02:00:00Z', 'county', 'DUTY_ASSIGNED', 'DUTY',
     '0193a5e0-0000-7000-8000-000000000001', '450226100', '{"role":"PRINCIPAL"}'),
    ('0193a5e0-0000-7000-8000-000000000006', '2026-11-24T02:01:00Z', 'admin', 'RULE_CHANGED', 'RULE', 'R1', NULL, '{}');
INSERT INTO audit_pending (entry_id) VALUES ('0193a5e0-0000-7000-8000-000000000006');
INSERT INTO audit_seal VALUES
    (1, '0193a5e0-0000-7000-8000-000000000005', sha256('first'));
INSERT INTO import_job (id, kind, sender, areas, dry_run, on_duplicate, state, format, fingerprint, header, total, created,
                        rejected, received_at, started_at, finished_at) VALUES
    ('0193a5e0-0000-7000-8000-000000000007', 'AREAS', 'admin', '{45}', false, 'UPDATE', 'DONE', 'CSV', '\x03', '{code,name}',
     2, 1, 1, '2026-11-24T02:00:00Z', '2026-11-24T02:00:01Z', '2026-11-24T02:00:02Z');
INSERT INTO import_block VALUES ('0193a5e0-0000-7000-8000-000000000007', 0, '\x04');
INSERT INTO import_error VALUES ('0193a5e0-0000-7000-8000-000000000007', 3, '\x05');
INSERT INTO import_known VALUES ('0193a5e0-0000-7000-8000-000000000007', '\x06', '\x07');
INSERT INTO directory_area VALUES
    ('450226', 'COUNTY', '测试县', '4502', '2020-01-01', NULL, NULL, 1),
    ('450226100', 'TOWNSHIP', '测试镇', '450226', '2020-01-01', '2026-01-01', '450226101', 2);
INSERT INTO directory_area_history VALUES ('450226100', 0, '测试镇', '2020-01-01', '2026-01-01');
INSERT INTO directory_organization VALUES ('EDU', '测试局', 'Test bureau', 'DEPARTMENT', '450226', 1);
INSERT INTO directory_duty VALUES
    ('0193a5e0-0000-7000-8000-000000000008', 'AREA', '450226100', '450226100', 'PRINCIPAL', 'leader', '2025-01-01T00:00:00Z',
     '2026-12-31T00:00:00Z', NULL, 3, true);
INSERT INTO directory_site VALUES
    ('0193a5e0-0000-7000-8000-000000000009', '测试学校', 'K01', '450226100', 'EDU', 'HIGH', 'ACTIVE', 4);
