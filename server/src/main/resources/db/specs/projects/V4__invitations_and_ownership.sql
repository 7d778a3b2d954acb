-- One person is asked into a project by mail. Of the link only its token's hash is kept. Whether a pending one has
-- expired is decided by its time, so nothing has to come by and mark it. Addresses are compared letter by letter in
-- ASCII: what other alphabets take for the same letter may be somebody else's mailbox.
create table invitation (
    id          uuid primary key,
    project_id  uuid not null references project on delete cascade,
    email       text not null,
    role        text not null check (role in ('editor', 'viewer', 'custom')),
    role_id     uuid references role on delete set null check (role_id is null or role = 'custom'),
    message     text not null default '',
    token_hash  bytea not null unique,
    status      text not null check (status in ('pending', 'accepted', 'declined', 'expired', 'revoked')),
    invited_by  uuid not null,
    accepted_by uuid,
    created_at  timestamptz not null,
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    ended_at    timestamptz
);

create unique index invitation_one_pending on invitation (project_id, lower(email collate "C")) where status = 'pending';
create index invitation_email on invitation (lower(email collate "C"));
create index invitation_list on invitation (project_id, id desc);
create index invitation_role on invitation (role_id) where role_id is not null;
create index invitation_inviter on invitation (invited_by);
create index invitation_accepted on invitation (accepted_by) where accepted_by is not null;

-- Each mail that was sent for one, for a day: what bounds how many there are.
create table invitation_mail (
    invitation_id uuid not null references invitation on delete cascade,
    sent_by       uuid not null,
    sent_at       timestamptz not null
);

create index invitation_mail_invitation on invitation_mail (invitation_id);
create index invitation_mail_sender on invitation_mail (sent_by, sent_at);

-- Who handed a project over to whom.
create table ownership_history (
    id         uuid primary key,
    project_id uuid not null references project on delete cascade,
    from_user  uuid not null,
    to_user    uuid not null,
    at         timestamptz not null
);

create index ownership_history_project on ownership_history (project_id, id desc);

-- A project has one owner, whatever happens at the same moment.
create unique index member_one_owner on member (project_id) where role = 'owner';
