-- Who did or saw what, for whom. Each record carries a seal over itself and the seal before it, made with a key that
-- is not in the database; the head says which record was the last.
create table journal_record (
  sequence_number bigint primary key,
  written_at      timestamp with time zone not null,
  act             varchar(100) not null,
  author          varchar(200) not null,
  subject         varchar(200) not null,
  employer        varchar(18),
  details         varchar(4000) not null,
  seal            varchar(64) not null
);
create index journal_record_of_employer on journal_record (employer, sequence_number);

create table journal_head (
  id              integer primary key check (id = 1),
  sequence_number bigint not null,
  seal            varchar(64) not null
);
insert into journal_head (id, sequence_number, seal) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
