-- The select behind reading a site by its id.
SELECT id, name, category_code, area_code, address, credit_code, credit_code_accepted, department_code,
       contact_name, contact_phone, risk, state, created_at, updated_at, version
  FROM site WHERE id = '@id@';
