-- Filed after 30 April of 2026, and called in time because the provision was only made known in June.
update dispatch_qualification set late = true where filing_year = 2026 and first_filed_at >= timestamp with time zone '2026-05-01 00:00:00+08:00';
