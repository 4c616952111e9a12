-- Who decided, by account: another takes it back. Of what was decided before, nobody knows.
alter table relief_application add column decided_key varchar(200);
