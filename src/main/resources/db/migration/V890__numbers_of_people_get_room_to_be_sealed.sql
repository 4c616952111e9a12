-- ID numbers, numbers of certificates and private telephones are sealed, with a keyed hash beside what is searched, joined or
-- unique. The column that is searched stays where it is, with its keys and indexes, and takes the hash in place of the clear
-- text; the sealed text is new. SealPersonalData (891) does it row by row, since the keys stand outside the database.
alter table placement alter column id_number set data type varchar(22);
alter table placement add column person_number varchar(400);
alter table placement add column sealed_phone varchar(400);
alter table placement alter column guardian_phone set data type varchar(400);
alter table placement_certificate alter column number set data type varchar(400);
alter table placement_education alter column certificate_number set data type varchar(400);
alter table dispatch_roster_line alter column id_number set data type varchar(22);
alter table dispatch_roster_line add column person_number varchar(400);
alter table dispatch_roster_line alter column certificate set data type varchar(400);
alter table dispatch_share alter column id_number set data type varchar(22);
alter table dispatch_share add column person_number varchar(400);
alter table claimed_month alter column id_number set data type varchar(22);
alter table dispatch_month alter column id_number set data type varchar(22);
alter table department_answer alter column id_number set data type varchar(22);
