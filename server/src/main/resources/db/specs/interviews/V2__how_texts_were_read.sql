-- Sent twice with the same key, a text is taken once: a double click, or a second try after a lost connection.
alter table message add column key uuid;
create unique index message_key on message (session_id, key) where key is not null;

-- What came of a text, so that it can be shown again. What was understood hangs on the specifications.
create table reading (
    message_id     uuid primary key references message on delete cascade,
    stance         text not null check (stance in ('answered', 'dont_know', 'not_applicable', 'nothing')),
    skipped        jsonb not null,
    repeated       integer not null,
    conflicts      uuid[] not null,
    score_before   numeric(4, 1) not null,
    score          numeric(4, 1) not null,
    moves          jsonb not null,
    open_conflicts integer not null
);
