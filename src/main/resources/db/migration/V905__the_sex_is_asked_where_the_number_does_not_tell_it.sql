-- The older card of a foreigner (外国人永久居留身份证 of 15 characters) does not tell the sex; the retirement line needs it.
alter table placement add column gender varchar(10);
