create table head (
    project_id uuid primary key,
    last_seq   bigint not null default 0
);

create table event (
    project_id uuid not null,
    seq        bigint not null,
    type       text not null,
    actor_id   uuid not null,
    data       jsonb not null,
    at         timestamptz not null,
    primary key (project_id, seq)
);
