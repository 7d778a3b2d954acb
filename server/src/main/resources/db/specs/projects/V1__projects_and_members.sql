create table project (
    id          uuid primary key,
    owner_id    uuid not null,
    name        text not null,
    description text not null default '',
    kind        text not null check (kind in ('software', 'estimate', 'career')),
    pack        text not null,
    status      text not null default 'active' check (status in ('active', 'archived', 'completed')),
    phase       text not null default 'discovery' check (phase in ('discovery', 'analysis', 'design', 'implementation')),
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    deleted_at  timestamptz
);

create table member (
    project_id uuid not null references project on delete cascade,
    user_id    uuid not null,
    role       text not null check (role in ('owner', 'editor', 'viewer')),
    added_at   timestamptz not null,
    primary key (project_id, user_id)
);

create index member_user on member (user_id, project_id desc);
