-- Texts that a project was begun from: what drafts were read out of, kept as evidence.
create table document (
    id         uuid primary key,
    project_id uuid not null references projects.project on delete cascade,
    name       text not null,
    sha256     text not null,
    text       text not null,
    added_by   uuid not null,
    added_at   timestamptz not null
);

-- The same text again is the same document.
create unique index document_text on document (project_id, sha256);

alter table revision
    drop constraint revision_evidence_kind_check,
    add constraint revision_evidence_kind_check check (evidence_kind in ('answer', 'message', 'document'));
