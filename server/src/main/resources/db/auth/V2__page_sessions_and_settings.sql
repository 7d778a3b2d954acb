-- A browser holds one opaque token in a cookie; a client of the API holds none here and uses refresh tokens.
alter table sessions
    add column page_token_hash bytea,
    add column last_seen_at    timestamptz,
    add column user_agent      text,
    add column address         text;

create unique index sessions_page_token on sessions (page_token_hash) where page_token_hash is not null;

-- No row means the usual settings, and null in a column: as the browser has it.
create table user_settings (
    user_id    uuid primary key references users on delete cascade,
    theme      text not null default 'system' check (theme in ('system', 'light', 'dark')),
    density    text not null default 'comfortable' check (density in ('comfortable', 'compact')),
    locale     text,
    time_zone  text,
    updated_at timestamptz not null
);

-- Only what somebody has decided; everything else is as usual.
create table notification_preferences (
    user_id uuid not null references users on delete cascade,
    kind    text not null,
    channel text not null,
    enabled boolean not null,
    primary key (user_id, kind, channel)
);
