-- A sheet that is not like its template: the file itself, sealed, until somebody has said which column is which.
alter table payroll add column asked_file text;
alter table import_batch add column asked_file text;
