-- What somebody typed and has not sent yet, sealed; kept for a week.
create table draft (
  subject   varchar(200) not null,
  draft_key varchar(100) not null,
  content   varchar(200000) not null,
  saved_at  timestamp with time zone not null,
  primary key (subject, draft_key)
);
create index draft_age on draft (saved_at);
