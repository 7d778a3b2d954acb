-- Somebody who came from elsewhere has no password until they set one.
alter table users alter column password_hash drop not null;

-- The secret is sealed. Without enabled_at somebody is setting it up, in the session that setup_session names.
-- used_steps are the last times whose codes were used: a code works once, also when the clock is set back.
create table two_factor (
    user_id       uuid primary key references users on delete cascade,
    secret        bytea not null,
    setup_session uuid not null,
    created_at    timestamptz not null,
    enabled_at    timestamptz,
    used_steps    bigint[] not null default '{}',
    failures      integer not null default 0,
    failing_since timestamptz
);

-- Those that are not used yet.
create table recovery_codes (
    user_id   uuid not null references two_factor on delete cascade,
    code_hash bytea not null,
    primary key (user_id, code_hash)
);

-- What somebody holds between the two steps of a sign-in. It is no session, and it is over when the password that it was
-- made with is: password_mark tells one password from the next.
create table sign_in_tickets (
    token_hash    bytea primary key,
    user_id       uuid not null references users on delete cascade,
    audience      text not null check (audience in ('browser', 'program')),
    means         text not null,
    password_mark bytea not null,
    failures      integer not null default 0,
    created_at    timestamptz not null,
    expires_at    timestamptz not null
);

create index sign_in_tickets_user on sign_in_tickets (user_id);
create index sign_in_tickets_expires on sign_in_tickets (expires_at);

-- A person is what an issuer calls the subject, never an address: addresses are given to others in time.
create table external_identities (
    id           uuid primary key,
    user_id      uuid not null references users on delete cascade,
    provider     text not null,
    issuer       text not null,
    subject      text not null,
    label        text,
    linked_at    timestamptz not null,
    last_used_at timestamptz,
    unique (issuer, subject)
);

create index external_identities_user on external_identities (user_id);

-- Somebody came from elsewhere and has to show that the account is theirs before the two are linked.
create table pending_links (
    token_hash bytea primary key,
    user_id    uuid not null references users on delete cascade,
    provider   text not null,
    issuer     text not null,
    subject    text not null,
    label      text,
    proven     boolean not null default false,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index pending_links_user on pending_links (user_id);
create index pending_links_expires on pending_links (expires_at);
