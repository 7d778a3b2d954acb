-- Of a key only the hash is kept, and as much of its beginning as its owner needs to recognise it.
create table api_keys (
    id                uuid primary key,
    user_id           uuid not null references users on delete cascade,
    name              text not null,
    prefix            text not null,
    key_hash          bytea not null unique,
    scopes            text[] not null check (cardinality(scopes) > 0),
    created_at        timestamptz not null,
    expires_at        timestamptz,
    last_used_at      timestamptz,
    last_used_address text,
    revoked_at        timestamptz
);

create unique index api_keys_name on api_keys (user_id, lower(name)) where revoked_at is null;

-- Keys that access tokens are signed with, without the keys: each is derived from its id and a secret that is not in
-- the database. One signs; those before it are accepted until their last token has expired.
create table signing_keys (
    id             uuid primary key,
    created_at     timestamptz not null,
    retired_at     timestamptz,
    accepted_until timestamptz,
    revoked_at     timestamptz,
    check ((retired_at is null) = (accepted_until is null)),
    check (revoked_at is null or retired_at is not null)
);

create unique index signing_keys_current on signing_keys ((true)) where retired_at is null;
