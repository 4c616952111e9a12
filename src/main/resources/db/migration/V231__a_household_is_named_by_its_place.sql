-- 户籍地 is written as its place, 辽宁省鞍山市铁东区, not as a code.
alter table placement alter column household_division set data type varchar(100);
