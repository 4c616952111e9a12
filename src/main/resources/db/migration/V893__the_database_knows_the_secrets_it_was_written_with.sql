-- A mark of each secret, by which a node that has another is told so before it reads or writes anything.
create table secret_mark (
    name varchar(40) primary key,
    mark varchar(64) not null
);
