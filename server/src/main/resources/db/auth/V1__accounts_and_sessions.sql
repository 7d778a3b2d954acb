create table users (
    id                  uuid primary key,
    email               text not null,
    name                text,
    username            text,
    password_hash       text not null,
    role                text not null default 'user' check (role in ('user', 'admin')),
    admin_role          text check (admin_role in ('super_admin', 'billing_admin', 'support_admin', 'analytics_admin')),
    status              text not null default 'active' check (status in ('pending', 'active', 'suspended', 'inactive')),
    subscription_tier   text not null default 'free' check (subscription_tier in ('free', 'pro', 'team', 'enterprise')),
    subscription_status text,
    stripe_customer_id  text,
    trial_ends_at       timestamptz,
    last_login_at       timestamptz,
    created_at          timestamptz not null,
    updated_at          timestamptz not null
);

create unique index users_email on users (lower(email));
create unique index users_username on users (lower(username)) where username is not null;

create table sessions (
    id         uuid primary key,
    user_id    uuid not null references users on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by text check (revoked_by in ('sign_out', 'token_reuse', 'user', 'administrator'))
);

create index sessions_user on sessions (user_id);

-- A session is the family of its refresh tokens: each can be used once, and a second use revokes the session.
create table refresh_tokens (
    id         uuid primary key,
    session_id uuid not null references sessions on delete cascade,
    token_hash bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create index refresh_tokens_session on refresh_tokens (session_id);

-- The link that makes the first account; there is never more than one, and none once somebody has used it.
create table setup_link (
    only_one   boolean primary key default true check (only_one),
    token_hash bytea not null,
    created_at timestamptz not null
);
