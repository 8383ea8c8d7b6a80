-- One day's report of one township and what it is made of, as the first release stores it.
INSERT INTO indicator (code, key, name_zh, name_en, unit, kind, aggregate, minimum, rules, derived_from, version) VALUES
    ('T01', 'tested', '测试数', 'Tested', '人', 'FLOW', 'SUM', 0, '[{"expr":"T01 >= 0","severity":"ERROR"}]', NULL, 1);
INSERT INTO template (id, code, edition, name, state, period_type, owing, covers, due, indicators, columns, rules, flash_when,
                      zero_declaration, created_at, published_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000301', 'DAILY-T', 1, '测试日报', 'PUBLISHED', 'DAILY', '{"unitKind":"AREA"}',
     '{"endsAt":"15:00","hours":24}', '{"TOWNSHIP":{"time":"16:00"}}', '[{"code":"T01","required":true}]', '[]', '[]', '[]',
     false, '2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z', 1);
INSERT INTO obligation (id, template_code, unit_kind, unit_code, area_code, period, day, due_at, state, first_submitted_at,
                        excuse_reason, excused_by, reminded_at, updated_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000302', 'DAILY-T', 'AREA', '450226100', '450226100', '2026-11-24', '2026-11-24',
     '2026-11-24T08:00:00Z', 'ON_TIME', '2026-11-24T07:30:00Z', NULL, NULL, '2026-11-24T07:00:00Z', '2026-11-24T07:30:00Z', 2),
    ('0193a5e0-0000-7000-8000-000000000303', 'DAILY-T', 'AREA', '450226101', '450226101', '2026-11-24', '2026-11-24',
     '2026-11-24T08:00:00Z', 'EXCUSED', NULL, '测试', 'duty1', NULL, '2026-11-24T07:30:00Z', 1);
INSERT INTO opened_day (day) VALUES ('2026-11-24');
INSERT INTO source_inspection (id, area_code, submitted_at, void) VALUES
    ('0193a5e0-0000-7000-8000-000000000304', '450226100', '2026-11-24T02:00:00Z', false);
INSERT INTO source_finding (id, area_code, opened_at, closed_at, fixed_on_spot) VALUES
    ('0193a5e0-0000-7000-8000-000000000305', '450226100', '2026-11-24T02:00:00Z', '2026-11-24T03:00:00Z', true);
INSERT INTO report (id, template_code, template_edition, unit_kind, unit_code, area_code, period, day, edition, state, figures,
                    remarks, explanations, correction_reason, return_reason, drafted_by, signed_by, signed_at, submitted_at,
                    returned_at, accepted_by, accepted_at, created_at, updated_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000306', 'DAILY-T', 1, 'AREA', '450226100', '450226100', '2026-11-24', '2026-11-24', 1,
     'ACCEPTED', '{"T01":12}', '{"T01":"测试"}', '{}', NULL, NULL, 'officer', 'leader', '2026-11-24T07:20:00Z',
     '2026-11-24T07:30:00Z', NULL, 'county', '2026-11-24T08:30:00Z', '2026-11-24T07:00:00Z', '2026-11-24T08:30:00Z', 4),
    ('0193a5e0-0000-7000-8000-000000000307', 'DAILY-T', 1, 'AREA', '450226100', '450226100', '2026-11-24', '2026-11-24', 2,
     'DRAFT', '{"T01":13}', '{}', '{}', '测试', NULL, 'officer', NULL, NULL, NULL, NULL, NULL, NULL,
     '2026-11-24T09:00:00Z', '2026-11-24T09:00:00Z', 0);
INSERT INTO standing (id, template_code, template_edition, unit_kind, unit_code, area_code, period, edition, figures, counts_from,
                      counts_until, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000308', 'DAILY-T', 1, 'AREA', '450226100', '450226100', '2026-11-24', 1, '{"T01":12}',
     '2026-11-24T07:30:00Z', NULL, 0);
INSERT INTO adhoc_collection (id, title, columns, unit_codes, area_code, due_at, created_by, created_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000309', '测试摸底', '[{"name":"数"}]', '["450226100"]', '450226', '2026-11-26T08:00:00Z',
     'county', '2026-11-24T02:00:00Z', 0);
