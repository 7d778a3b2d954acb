-- A key is written in the transaction whose effect it stands for, so the two exist together or not at all. The reply follows
-- right after the commit.
create table idempotency_key (
    caller       uuid not null,
    key          text not null,
    request_hash text not null,
    status       integer,
    content_type text,
    body         text,
    at           timestamptz not null,
    primary key (caller, key)
);

create index idempotency_key_at on idempotency_key (at);
