-- One school, inspected with a fault that was mended and one that was not, as the first release stores it.
INSERT INTO category (code, name_zh, name_en, departments, traits) VALUES
    ('T01', '测试类', 'Test category', '{EDU}', '{CROWDED}');
INSERT INTO checklist (id, category_code, module, edition, state, items, published_at, updated_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000201', 'T01', NULL, 1, 'PUBLISHED', '[{"code":"K13","severity":"CRITICAL"}]',
     '2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z', 1),
    ('0193a5e0-0000-7000-8000-000000000202', NULL, 'TEST', 1, 'DRAFT', '[]', NULL, '2026-11-01T00:00:00Z', 0);
INSERT INTO area_profile (area_code, periods, updated_at, version) VALUES
    ('450226', '[{"profile":"NORMAL","from":"2026-01-01"}]', '2026-11-01T00:00:00Z', 1);
INSERT INTO site (id, name, category_code, area_code, address, credit_code, credit_code_accepted, department_code, contact_name,
                  contact_phone, risk, state, created_at, updated_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000203', '测试学校', 'T01', '450226100', '测试路1号', NULL, false, 'EDU', '石测试',
     '13900000001', 'HIGH', 'ACTIVE', '2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z', 0);
INSERT INTO inspection (id, site_id, area_code, department_code, kind, team_code, inspectors, scheduled_on, plan_id, lists, answers,
                        score, result, faults, critical_faults, state, made_from, made_until, started_at, submitted_at,
                        submitted_by, created_by, created_at, updated_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000204', '0193a5e0-0000-7000-8000-000000000203', '450226100', 'EDU', 'ROUTINE', 'TEAM-1',
     '{inspector1,inspector2}', '2026-11-10', NULL, '[{"checklistId":"0193a5e0-0000-7000-8000-000000000201","version":1}]',
     '[{"code":"K13","answer":"NO"}]', 87.50, 'FAILED', 2, 1, 'SUBMITTED', '2026-11-10T01:00:00Z', '2026-11-10T02:00:00Z',
     '2026-11-10T01:00:00Z', '2026-11-10T02:00:00Z', 'inspector1', 'inspector1', '2026-11-09T00:00:00Z',
     '2026-11-10T02:00:00Z', 2),
    ('0193a5e0-0000-7000-8000-000000000205', '0193a5e0-0000-7000-8000-000000000203', '450226100', 'EDU', 'ROUTINE', NULL, '{}',
     '2026-12-10', NULL, '[]', '[]', NULL, NULL, 0, 0, 'PLANNED', NULL, NULL, NULL, NULL, NULL, 'county',
     '2026-11-09T00:00:00Z', '2026-11-09T00:00:00Z', 0);
INSERT INTO rectification (id, number, site_id, area_code, department_code, severity, requirement, items, extensions, history, due_at,
                           missed_due_at, attempt, state, issued_by, issued_at, served_at, received_by, closed_at, updated_at,
                           version) VALUES
    ('0193a5e0-0000-7000-8000-000000000206', '450226-2026-0001', '0193a5e0-0000-7000-8000-000000000203', '450226100', 'EDU',
     'CRITICAL', '测试整改', '[{"id":"0193a5e0-0000-7000-8000-000000000207"}]', '[]', '[{"state":"ISSUED"}]',
     '2026-11-12T02:00:00Z', '2026-11-12T02:00:00Z', 1, 'SERVED', 'inspector1', '2026-11-10T03:00:00Z',
     '2026-11-10T04:00:00Z', '石测试', NULL, '2026-11-12T02:00:00Z', 3);
INSERT INTO rectification_number (county_code, year, last) VALUES ('450226', 2026, 1);
INSERT INTO finding (id, inspection_id, site_id, area_code, department_code, item_code, severity, due_hours, note, inspectors,
                     self_reported, state, rectification_id, fixed_on_spot, withdrawn, due_at, opened_at, claimed_at, closed_at,
                     on_time, verified_by, updated_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000207', '0193a5e0-0000-7000-8000-000000000204', '0193a5e0-0000-7000-8000-000000000203',
     '450226100', 'EDU', 'K13', 'CRITICAL', 48, '测试', '{inspector1}', false, 'NOTICED',
     '0193a5e0-0000-7000-8000-000000000206', false, false, '2026-11-12T02:00:00Z', '2026-11-10T02:00:00Z', NULL, NULL, NULL,
     NULL, '2026-11-10T03:00:00Z', 1),
    ('0193a5e0-0000-7000-8000-000000000208', '0193a5e0-0000-7000-8000-000000000204', '0193a5e0-0000-7000-8000-000000000203',
     '450226100', 'EDU', 'K14', 'GENERAL', 72, NULL, '{inspector1}', true, 'CLOSED', NULL, true, false,
     '2026-11-13T02:00:00Z', '2026-11-10T02:00:00Z', '2026-11-10T02:00:00Z', '2026-11-10T02:00:00Z', true, 'inspector1',
     '2026-11-10T02:00:00Z', 0);
INSERT INTO escalation (id, subject_type, subject_id, step, site_id, area_code, department_code, duty_holders, prior_findings,
                        reason, automatic, raised_by, raised_at, outcome, outcome_at, outcome_by, updated_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000209', 'RECTIFICATION', '0193a5e0-0000-7000-8000-000000000206', 'REMINDER',
     '0193a5e0-0000-7000-8000-000000000203', '450226100', 'EDU', '[{"role":"SITE_MANAGER","userId":"school1"}]', '[]', NULL,
     true, 'system', '2026-11-12T02:00:00Z', '测试', '2026-11-13T02:00:00Z', 'county', '2026-11-13T02:00:00Z', 1);
