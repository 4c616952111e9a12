-- One row proves that the records of this installation were opened by this product; later sentences follow.
create table installation (
  id         integer primary key check (id = 1),
  founded_at timestamp with time zone not null
);
insert into installation (id, founded_at) values (1, current_timestamp);
