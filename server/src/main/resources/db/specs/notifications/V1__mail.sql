-- Subject and text are sealed; the text goes when the mail is sent. A mail that is being sent is also locked by the
-- transaction that sends it, so a node that dies lets go of it, whatever its clock says.
create table mail (
    id         uuid primary key,
    recipient  text not null,
    subject    bytea not null,
    text       bytea,
    urgency    text not null check (urgency in ('at_once', 'soon')),
    state      text not null check (state in ('queued', 'sending', 'sent', 'dead')),
    attempts   integer not null,
    due_at     timestamptz not null,
    claim      uuid,
    changed_at timestamptz not null,
    last_error text,
    created_at timestamptz not null,
    sent_at    timestamptz,
    check (text is not null or state = 'sent')
);

create index mail_to_do on mail (urgency, due_at, id) where state in ('queued', 'sending');
create index mail_state on mail (state, id);
create index mail_recipient on mail (lower(recipient));
