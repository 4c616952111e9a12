-- 持证上岗 and 信息安全保密协议, each with its last day; null while nothing is recorded.
alter table staff_account add column certificate_number varchar(60);
alter table staff_account add column certificate_until date;
alter table staff_account add column agreement_until date;
