-- How far the scan of each file is; beside the file, which never changes.
create table evidence_scan (
  file_id       bigint primary key references evidence_file on delete cascade,
  state         varchar(20) not null,
  attempts      integer not null,
  next_at       timestamp with time zone not null,
  claimed_until timestamp with time zone,
  scanned_at    timestamp with time zone,
  found         varchar(200)
);
create index evidence_scan_due on evidence_scan (state, next_at);
insert into evidence_scan (file_id, state, attempts, next_at) select id, 'WAITING', 0, received_at from evidence_file;
