-- When the office has to answer; of those that wait already, two weeks after they were made.
alter table withdrawal add column due_on date;
alter table withdrawal add column provisional boolean default false not null;
update withdrawal set due_on = cast(requested_at as date) + 14;
alter table withdrawal alter column due_on set not null;
create index withdrawal_waiting on withdrawal (office, state, due_on);
