-- Whoever gave the code out has had it in hand: with one of an employer's, nothing is shown that the employer must not know.
alter table person_inquiry add column by_office boolean default false not null;
