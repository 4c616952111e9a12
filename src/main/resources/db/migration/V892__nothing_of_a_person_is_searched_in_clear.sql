-- What was the clear column holds the hash now and says so.
alter table placement rename column id_number to person_key;
alter table placement alter column person_number set not null;
alter table placement rename column phone to phone_key;
alter table placement rename column sealed_phone to phone;
alter table dispatch_roster_line rename column id_number to person_key;
alter table dispatch_roster_line alter column person_number set not null;
alter table dispatch_share rename column id_number to person_key;
alter table dispatch_share alter column person_number set not null;
alter table claimed_month rename column id_number to person_key;
alter table dispatch_month rename column id_number to person_key;
alter table department_answer rename column id_number to person_key;
-- A person who asks who looked is found in every declaration.
create index placement_person on placement (person_key);
