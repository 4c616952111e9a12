-- Which reminders an employer has had: the key itself sees to it that two nodes send one.
create table completion_chase (
  credit_code   varchar(18) not null,
  business_year integer not null,
  occasion      varchar(20) not null,
  told_at       timestamp with time zone not null,
  primary key (credit_code, business_year, occasion)
);

-- A certification is given back either by 年审申报撤回 or by 年审认证反馈.
alter table withdrawal add column kind varchar(20) default 'WITHDRAWAL' not null;
