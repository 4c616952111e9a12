-- What is shown is found without going through all that is open, however much that is.
drop index review_case_queue;
create index review_case_queue on review_case (office, state, stopped, due_on, id);
drop index review_case_queue_of_all;
create index review_case_queue_of_all on review_case (state, stopped, due_on, id, office);
drop index review_case_owner;
create index review_case_owner on review_case (claimed_by, state, office);
create index review_case_green on review_case (green, state, office);
