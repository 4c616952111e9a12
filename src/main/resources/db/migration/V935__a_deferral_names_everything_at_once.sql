-- 一次性告知: all reasons of a deferral, as the papers are kept.
alter table window_acceptance rename column reason to reasons;
alter table window_acceptance alter column reasons set data type varchar(400);
update window_acceptance set reasons = '' where reasons is null;
alter table window_acceptance alter column reasons set not null;
