-- Questions about what a description leaves unsaid that somebody has dealt with. They are not asked again.
create table unsaid (
    project_id uuid not null references projects.project on delete cascade,
    question   text not null,
    text       text not null,
    outcome    text not null check (outcome in ('answered', 'not_needed')),
    settled_by uuid not null,
    settled_at timestamptz not null,
    primary key (project_id, question)
);

-- What people decided about the words of a project. The words themselves are found in its statements.
create table term (
    id         uuid primary key,
    project_id uuid not null references projects.project on delete cascade,
    key        text not null,
    name       text not null,
    status     text not null check (status in ('confirmed', 'rejected')),
    definition text,
    revision   integer not null,
    decided_by uuid not null,
    decided_at timestamptz not null
);

create unique index term_key on term (project_id, key);

-- Whether two words name one thing. `kept` is the one that the glossary goes by.
create table term_pair (
    id         uuid primary key,
    project_id uuid not null references projects.project on delete cascade,
    one        text not null,
    other      text not null check (one < other),
    same       boolean not null,
    kept       text not null check (kept in (one, other)),
    decided_by uuid not null,
    decided_at timestamptz not null
);

create unique index term_pair_keys on term_pair (project_id, one, other);
