-- True from the moment the system carries last year's people over until somebody at the employer, or a clerk for it, writes the first thing
-- of its own: until then the employer has filed nothing, and no figure of an office may say that it has begun.
alter table declaration add column only_prepared boolean default false not null;
update declaration set only_prepared = true where prepared_at is not null and state = 'REGISTERING' and reopened_until is null
  and not exists (select 1 from placement p where p.declaration_id = declaration.id and p.status <> 'INCOMPLETE')
  and not exists (select 1 from payroll f where f.credit_code = declaration.credit_code and f.business_year = declaration.business_year);
