alter table teams add column description text not null default '';

-- One person is asked into a team by mail. Of the link only its token's hash is kept. Whether a pending one has
-- expired is decided by its time, so nothing has to come by and mark it.
create table team_invitations (
    id         uuid primary key,
    team_id    uuid not null references teams on delete cascade,
    email      text not null,
    role       text not null check (role in ('owner', 'lead', 'developer', 'viewer')),
    token_hash bytea not null unique,
    status     text not null check (status in ('pending', 'accepted', 'declined', 'expired', 'revoked')),
    invited_by uuid not null references users on delete cascade,
    created_at timestamptz not null,
    sent_at    timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz
);

create unique index team_invitations_one_pending on team_invitations (team_id, lower(email)) where status = 'pending';
create index team_invitations_email on team_invitations (lower(email));
create index team_invitations_invited_by on team_invitations (invited_by);
create index team_invitations_ended on team_invitations (ended_at) where ended_at is not null;

alter table outbox
    drop constraint outbox_kind_check,
    add constraint outbox_kind_check check (kind in ('mail', 'account_erased', 'team_deleted'));
