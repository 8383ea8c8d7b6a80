-- The national editions a county has worked by, with the figures known of each. Checks twice a day: morning and evening.
INSERT INTO protocol (id, name, edition, applies_to, effective_from, steps, source, published_by, published_at)
SELECT s.id::uuid, s.name, s.edition, s.applies_to, s.effective_from::date, s.steps::jsonb, s.source, 'system',
       timestamptz '2026-01-01T00:00:00+08:00'
  FROM (VALUES
    ('019b0000-0000-7000-8000-000000000801', '密切接触者管理（第八版）', '8', 'CLOSE_CONTACT', '2021-05-11',
     '[{"kind": "CENTRAL", "days": 14, "checksPerDay": 2, "testDays": [1, 4, 7, 14]},
       {"kind": "HOME", "days": 7, "checksPerDay": 2, "testDays": []}]',
     '新型冠状病毒肺炎防控方案（第八版），联防联控机制综发〔2021〕51号'),
    ('019b0000-0000-7000-8000-000000000802', '次密切接触者管理（第八版）', '8', 'SECONDARY_CONTACT', '2021-05-11',
     '[{"kind": "CENTRAL", "days": 7, "checksPerDay": 2, "testDays": []}]',
     '新型冠状病毒肺炎防控方案（第八版），联防联控机制综发〔2021〕51号'),
    ('019b0000-0000-7000-8000-000000000901', '密切接触者管理（第九版）', '9', 'CLOSE_CONTACT', '2022-06-27',
     '[{"kind": "CENTRAL", "days": 7, "checksPerDay": 2, "testDays": [1, 2, 3, 5, 7]},
       {"kind": "HOME", "days": 3, "checksPerDay": 2, "testDays": [3]}]',
     '新型冠状病毒肺炎防控方案（第九版），联防联控机制综发〔2022〕71号'),
    ('019b0000-0000-7000-8000-000000000902', '次密切接触者管理（第九版）', '9', 'SECONDARY_CONTACT', '2022-06-27',
     '[{"kind": "HOME", "days": 7, "checksPerDay": 2, "testDays": [1, 4, 7]}]',
     '新型冠状病毒肺炎防控方案（第九版），联防联控机制综发〔2022〕71号'),
    ('019b0000-0000-7000-8000-000000000903', '高风险区旅居史人员管理（第九版）', '9', 'HIGH_RISK_TRAVEL', '2022-06-27',
     '[{"kind": "CENTRAL", "days": 7, "checksPerDay": 2, "testDays": []}]',
     '新型冠状病毒肺炎防控方案（第九版），联防联控机制综发〔2022〕71号'),
    ('019b0000-0000-7000-8000-000000000904', '中风险区旅居史人员管理（第九版）', '9', 'MEDIUM_RISK_TRAVEL', '2022-06-27',
     '[{"kind": "HOME", "days": 7, "checksPerDay": 2, "testDays": []}]',
     '新型冠状病毒肺炎防控方案（第九版），联防联控机制综发〔2022〕71号'),
    ('019b0000-0000-7000-8000-000000002001', '密切接触者管理（二十条）', 'TWENTY_ARTICLES', 'CLOSE_CONTACT', '2022-11-11',
     '[{"kind": "CENTRAL", "days": 5, "checksPerDay": 2, "testDays": [1, 2, 3, 5]},
       {"kind": "HOME", "days": 3, "checksPerDay": 2, "testDays": [1, 3]}]',
     '优化疫情防控工作的二十条措施，联防联控机制综发〔2022〕101号'),
    -- Secondary contacts are no longer told apart: nobody is monitored for being one.
    ('019b0000-0000-7000-8000-000000002002', '次密切接触者不再判定（二十条）', 'TWENTY_ARTICLES', 'SECONDARY_CONTACT',
     '2022-11-11', '[]', '优化疫情防控工作的二十条措施，联防联控机制综发〔2022〕101号')
  ) AS s (id, name, edition, applies_to, effective_from, steps, source)
ON CONFLICT DO NOTHING;
