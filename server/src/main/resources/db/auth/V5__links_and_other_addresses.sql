-- Links that were mailed to somebody. A new one takes the place of the old, and who uses one takes it away.
create table account_links (
    user_id    uuid not null references users on delete cascade,
    purpose    text not null check (purpose in ('verify_email', 'change_email', 'reset_password')),
    token_hash bytea not null unique,
    email      text not null,
    mailed     integer not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (user_id, purpose)
);

create index account_links_expires on account_links (expires_at);

-- Links that somebody asked for without signing in. Whether the address is known is looked up afterwards, in the background,
-- so that the reply cannot tell. A row lives for a moment.
create table link_requests (
    id         uuid primary key,
    purpose    text not null check (purpose in ('verify_email', 'reset_password')),
    email      text not null,
    address    text not null,
    user_agent text
);

-- Addresses that mail about an account went to besides the one that it has: those it had before, and those it was to have. Its
-- erasure reaches what is kept by address elsewhere through them.
create table other_emails (
    user_id uuid not null references users on delete cascade,
    email   text not null,
    at      timestamptz not null,
    primary key (user_id, email)
);
