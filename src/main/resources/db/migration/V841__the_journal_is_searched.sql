create index journal_record_by_author on journal_record (author, sequence_number);
create index journal_record_by_subject on journal_record (subject, sequence_number);
create index journal_record_by_time on journal_record (written_at);
