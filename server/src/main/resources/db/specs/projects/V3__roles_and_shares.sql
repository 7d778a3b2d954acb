-- Roles that a project's owner makes of permissions, beside owner, editor and viewer.
create table role (
    id          uuid primary key,
    project_id  uuid not null references project on delete cascade,
    name        text not null,
    permissions text[] not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);

create unique index role_name on role (project_id, lower(name));

alter table member
    drop constraint member_role_check,
    add constraint member_role_check check (role in ('owner', 'editor', 'viewer', 'custom')),
    add column role_id uuid references role,
    add column added_by uuid,
    add constraint member_custom_role check ((role = 'custom') = (role_id is not null));

create index member_role on member (role_id) where role_id is not null;

-- Teams are kept by the accounts' database.
create table share (
    project_id uuid not null references project on delete cascade,
    team_id    uuid not null,
    level      text not null check (level in ('read', 'write', 'admin')),
    shared_by  uuid not null,
    shared_at  timestamptz not null,
    primary key (project_id, team_id)
);

create index share_team on share (team_id);
