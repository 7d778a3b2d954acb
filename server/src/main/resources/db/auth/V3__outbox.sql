-- What is to happen elsewhere once a change of an account is committed. The content is sealed;
-- about is a keyed hash of the address, so that an erasure can wait for the mails before it.
create table outbox (
    id         uuid primary key,
    kind       text not null check (kind in ('mail', 'account_erased')),
    about      bytea not null,
    content    bytea not null,
    attempts   integer not null,
    due_at     timestamptz not null,
    touched_at timestamptz not null
);

create index outbox_due on outbox (due_at, id);
create index outbox_about on outbox (about);
