-- Only the sandbox writes here: what its tax bureau has received, so that a result sent twice is seen to be one.
create table sandbox_tax_result (
  idempotency_key varchar(200) primary key,
  body            varchar(1000000) not null,
  receipt         varchar(40) not null,
  state           varchar(20) not null,
  times           integer not null,
  received_at     timestamp with time zone not null
);
