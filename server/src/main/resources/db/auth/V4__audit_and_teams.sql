alter table users add column email_verified_at timestamptz;

-- What happened to accounts. No foreign keys: an entry outlives the account that it tells of.
create table security_audit (
    id         uuid primary key,
    at         timestamptz not null,
    action     text not null,
    outcome    text not null check (outcome in ('done', 'refused')),
    actor_id   uuid,
    subject_id uuid,
    address    text,
    user_agent text,
    details    jsonb not null
);

create index security_audit_actor on security_audit (actor_id, id desc);
create index security_audit_subject on security_audit (subject_id, id desc);
create index security_audit_action on security_audit (action, id desc);

-- Append only. One change is possible: where somebody was can be forgotten, as the erasure of an account demands.
create function keep_security_audit() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
       and new.address is null and new.user_agent is null
       and (new.id, new.at, new.action, new.outcome, new.details)
           is not distinct from (old.id, old.at, old.action, old.outcome, old.details)
       and new.actor_id is not distinct from old.actor_id
       and new.subject_id is not distinct from old.subject_id then
        return new;
    end if;
    raise exception 'the security audit is append-only';
end
$$;

create trigger security_audit_append_only
    before update or delete on security_audit
    for each row execute function keep_security_audit();

create trigger security_audit_not_emptied
    before truncate on security_audit
    for each statement execute function keep_security_audit();

create table teams (
    id         uuid primary key,
    name       text not null,
    created_by uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create table team_members (
    team_id   uuid not null references teams on delete cascade,
    user_id   uuid not null references users on delete cascade,
    role      text not null check (role in ('owner', 'lead', 'developer', 'viewer')),
    joined_at timestamptz not null,
    primary key (team_id, user_id)
);

create index team_members_user on team_members (user_id);
