-- A small county as the first release stores it.
INSERT INTO area (code, level, name, parent_code, valid_from, valid_to, successor_code, version, updated_at) VALUES
    ('45', 'PROVINCE', '测试省', NULL, '2020-01-01', NULL, NULL, 0, '2026-11-24T02:00:00Z'),
    ('4502', 'CITY', '测试市', '45', '2020-01-01', NULL, NULL, 0, '2026-11-24T02:00:00Z'),
    ('450226', 'COUNTY', '测试县', '4502', '2020-01-01', NULL, NULL, 0, '2026-11-24T02:00:00Z'),
    ('450226101', 'TOWNSHIP', '新镇', '450226', '2026-01-01', NULL, NULL, 0, '2026-11-24T02:00:00Z'),
    ('450226100', 'TOWNSHIP', '老镇', '450226', '2020-01-01', '2026-01-01', '450226101', 3, '2026-11-24T02:00:00Z'),
    ('450226101201', 'VILLAGE', '测试村', '450226101', '2026-01-01', NULL, NULL, 0, '2026-11-24T02:00:00Z'),
    ('450226101201001', 'GRID', '第一网格', '450226101201', '2026-01-01', NULL, NULL, 0, '2026-11-24T02:00:00Z');
INSERT INTO area_period (code, n, name, valid_from, valid_to) VALUES
    ('450226100', 0, '更老镇', '2020-01-01', '2023-01-01'),
    ('450226100', 1, '老镇', '2023-01-01', '2026-01-01'),
    ('450226101', 0, '新镇', '2026-01-01', NULL);
INSERT INTO area_change (id, kind, effective_on, from_codes, to_codes, to_names, recorded_by, recorded_at) VALUES
    ('0193a5e0-0000-7000-8000-000000000101', 'RENAME', '2023-01-01', '{450226100}', '{450226100}', '{老镇}', 'admin',
     '2026-11-24T02:00:00Z');
INSERT INTO organization (code, name_zh, name_en, kind, area_code, version, updated_at) VALUES
    ('EDU', '测试局', 'Test bureau', 'DEPARTMENT', '450226', 0, '2026-11-24T02:00:00Z');
INSERT INTO duty (id, subject_type, subject_code, area_code, role, person_name, person_phone, user_id, since, until, acting_for,
                  suspended_at, suspended_until, version, updated_at) VALUES
    ('0193a5e0-0000-7000-8000-000000000102', 'AREA', '450226101', '450226101', 'PRINCIPAL', '石测试', '13900000001', 'leader',
     '2026-01-01T00:00:00Z', NULL, NULL, '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z', 2, '2026-11-24T02:00:00Z'),
    ('0193a5e0-0000-7000-8000-000000000103', 'AREA', '450226101', '450226101', 'DEPUTY', '韦测试', '13900000002', 'deputy',
     '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z', '0193a5e0-0000-7000-8000-000000000102', NULL, NULL, 0,
     '2026-11-24T02:00:00Z'),
    ('0193a5e0-0000-7000-8000-000000000104', 'ORGANIZATION', 'EDU', '450226', 'ORG_HEAD', '覃测试', '13900000003', NULL,
     '2026-01-01T00:00:00Z', NULL, NULL, NULL, NULL, 0, '2026-11-24T02:00:00Z');
