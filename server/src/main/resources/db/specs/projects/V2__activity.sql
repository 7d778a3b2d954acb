-- When something last happened in a project. A table of its own: whoever writes into a project holds the lock of its
-- specifications by then, and who moves its phase takes the locks the other way round.
create table activity (
    project_id uuid primary key references project on delete cascade,
    at         timestamptz not null
);

insert into activity (project_id, at)
select id, updated_at
  from project;
