create table session (
    id         uuid primary key,
    project_id uuid not null references projects.project on delete cascade,
    user_id    uuid not null,
    mode       text not null check (mode in ('socratic', 'direct_chat')),
    status     text not null default 'active' check (status in ('active', 'paused', 'completed')),
    role       text,
    started_at timestamptz not null,
    ended_at   timestamptz
);

create index session_project on session (project_id, id desc);

-- A question as it was put. `template` is its id in the pack; none for a question about a conflict.
create table question (
    id            uuid primary key,
    project_id    uuid not null references projects.project on delete cascade,
    session_id    uuid not null references session on delete cascade,
    template      text,
    category      text not null,
    facet         text not null,
    text          text not null,
    manner        text not null,
    role          text not null,
    reason        text not null,
    expected_gain numeric(10, 4) not null,
    follow_up_to  uuid references question on delete cascade,
    depth         integer not null default 0,
    conflict_id   uuid,
    status        text not null default 'pending'
                  check (status in ('pending', 'answered', 'skipped', 'deferred', 'dont_know')),
    asked_at      timestamptz not null,
    settled_at    timestamptz
);

create index question_project on question (project_id, id);
create index question_session on question (session_id, id);
-- One open question at a time: two tabs that ask for the next one get the same.
create unique index question_pending on question (session_id) where status = 'pending';

-- What was said: answers, chat messages and the assistant's replies. Texts of people are kept as they were typed.
create table message (
    id              uuid primary key,
    session_id      uuid not null references session on delete cascade,
    author          text not null check (author in ('user', 'assistant')),
    kind            text not null check (kind in ('answer', 'message', 'reply')),
    user_id         uuid,
    question_id     uuid references question on delete cascade,
    text            text not null,
    specs_extracted integer not null default 0,
    at              timestamptz not null
);

create index message_session on message (session_id, id);
