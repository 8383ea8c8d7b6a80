-- A call that went up one step and a notice, as the first release stores them.
INSERT INTO rule (id, code, event_type, enabled, definition, created_at, updated_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000401', 'TEST-OVERDUE', 'RectificationOverdue', true, '{"severity":"URGENT"}',
     '2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z', 0);
INSERT INTO call (id, rule_code, notice_id, severity, subject_type, subject_id, area_code, title_zh, title_en, body_zh, body_en,
                  post_role, post_subject, acknowledge_within, escalate_to, next_rung, step, called, state, opened_at, due_at,
                  answered_by, answered_at, exhausted_at, updated_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000402', 'TEST-OVERDUE', NULL, 'URGENT', 'RECTIFICATION', 'subject-1', '450226100', '测试',
     'Test', '测试', 'Test', 'PRINCIPAL', '450226100', 1800, '{COUNTY_LEADER}', 1, 1, '{leader,county}', 'ANSWERED',
     '2026-11-24T02:00:00Z', '2026-11-24T02:30:00Z', 'county', '2026-11-24T02:20:00Z', NULL, '2026-11-24T02:20:00Z', 2);
INSERT INTO notice (id, title, body, severity, area_code, acknowledge_within, sent_by, sent_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000403', '测试', '测试', 'INFO', '450226', 3600, 'county', '2026-11-24T02:00:00Z', 0);
INSERT INTO notification (id, user_id, asked_role, found_role, rule_code, notice_id, call_id, step, severity, subject_type,
                          subject_id, area_code, title_zh, title_en, body_zh, body_en, created_at, read_at, acknowledge_by,
                          acknowledged_at, acknowledged_by, assigned_at, updated_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000404', 'leader', 'PRINCIPAL', 'PRINCIPAL', 'TEST-OVERDUE', NULL,
     '0193a5e0-0000-7000-8000-000000000402', 0, 'URGENT', 'RECTIFICATION', 'subject-1', '450226100', '测试', 'Test', '测试',
     'Test', '2026-11-24T02:00:00Z', '2026-11-24T02:10:00Z', '2026-11-24T02:30:00Z', '2026-11-24T02:20:00Z', 'county', NULL,
     '2026-11-24T02:20:00Z', 2),
    ('0193a5e0-0000-7000-8000-000000000405', NULL, 'MEDIC', NULL, NULL, '0193a5e0-0000-7000-8000-000000000403', NULL, 0, 'INFO',
     'NOTICE', '0193a5e0-0000-7000-8000-000000000403', '450226100', '测试', 'Test', '测试', 'Test', '2026-11-24T02:00:00Z',
     NULL, NULL, NULL, NULL, NULL, '2026-11-24T02:00:00Z', 0);
INSERT INTO channel (id, kind, name, enabled, created_at, version) VALUES
    ('0193a5e0-0000-7000-8000-000000000406', 'WEBHOOK', 'test', false, '2026-11-24T02:00:00Z', 0);
INSERT INTO attempt (id, notification_id, channel_id, area_code, state, tries, last_error, created_at, sent_at) VALUES
    ('0193a5e0-0000-7000-8000-000000000407', '0193a5e0-0000-7000-8000-000000000404', '01930000-0000-7000-8000-000000000001',
     '450226100', 'SENT', 1, NULL, '2026-11-24T02:00:00Z', '2026-11-24T02:00:01Z'),
    ('0193a5e0-0000-7000-8000-000000000408', '0193a5e0-0000-7000-8000-000000000404', '0193a5e0-0000-7000-8000-000000000406',
     '450226100', 'DEAD', 5, 'connection refused', '2026-11-24T02:00:00Z', NULL);
INSERT INTO roster (area_code, updated_at, version) VALUES ('450226', '2026-11-24T02:00:00Z', 0);
INSERT INTO roster_shift (id, area_code, user_id, post, starts_at, ends_at) VALUES
    ('0193a5e0-0000-7000-8000-000000000409', '450226', 'duty1', 'ON_DUTY', '2026-11-24T00:00:00Z', '2026-11-24T12:00:00Z');
INSERT INTO shift_note (id, area_code, text, written_by, written_at) VALUES
    ('0193a5e0-0000-7000-8000-000000000410', '450226', '测试', 'duty1', '2026-11-24T11:00:00Z');
