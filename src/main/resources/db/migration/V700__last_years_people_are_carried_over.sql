-- Who is said to have left before the next year began; kept with the placement of the year before.
create table departure (
  placement_id bigint primary key references placement,
  said_at      timestamp with time zone not null,
  said_by      varchar(200) not null
);

-- A page of a long list is found without reading the list, and its counters without reading its people.
create index placement_in_order on placement (declaration_id, id);
create index placement_by_status on placement (declaration_id, status, chosen, confirmed, credited, rejections_accepted_at);
