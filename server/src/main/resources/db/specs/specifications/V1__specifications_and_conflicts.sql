-- One row a project. Whoever changes specifications locks it first, so that comparing and writing are one step.
create table state (
    project_id     uuid primary key references projects.project on delete cascade,
    version        bigint not null default 0,
    milli_points   integer not null default 0,
    maturity_score numeric(4, 1) not null default 0,
    open_conflicts integer not null default 0,
    current_count  integer not null default 0,
    updated_at     timestamptz not null
);

create table specification (
    id            uuid primary key,
    project_id    uuid not null references projects.project on delete cascade,
    category      text not null,
    facet         text not null,
    subject       text not null,
    key           text not null,
    status        text not null check (status in ('draft', 'pending', 'current', 'superseded', 'rejected', 'deleted')),
    revision      integer not null,
    superseded_by uuid references specification,
    created_at    timestamptz not null,
    updated_at    timestamptz not null
);

create unique index specification_identity on specification (project_id, category, facet, subject, key)
 where status = 'current';
create index specification_project on specification (project_id, status, id desc);

-- What a specification said, each time it changed, with the words it came from.
create table revision (
    specification_id uuid not null references specification on delete cascade,
    number           integer not null,
    change           text not null check (change in ('created', 'edited', 'clarified', 'confirmed', 'merged', 'scoped', 'reverted', 'restored')),
    statement        text not null,
    value            jsonb,
    modality         text not null check (modality in ('must', 'must_not', 'should', 'should_not', 'may', 'fact')),
    actor            text,
    confidence       numeric(4, 3) not null check (confidence between 0 and 1),
    quality          numeric(4, 3) not null check (quality between 0 and 1),
    confirmed        boolean not null,
    not_applicable   boolean not null,
    source           text not null check (source in ('user_input', 'extracted', 'inferred', 'template', 'import')),
    reasons          jsonb not null,
    smells           jsonb not null,
    evidence_kind    text check (evidence_kind in ('answer', 'message')),
    evidence_id      uuid,
    evidence_start   integer,
    evidence_end     integer,
    evidence_quote   text,
    evidence_hash    text,
    author_id        uuid not null,
    at               timestamptz not null,
    primary key (specification_id, number),
    check (evidence_kind is null or (evidence_id is not null and evidence_start >= 0 and evidence_end >= evidence_start))
);

-- Each specification with what it says now.
create view latest as
select s.id, s.project_id, s.category, s.facet, s.subject, s.key, s.status, s.revision, s.superseded_by,
       s.created_at, s.updated_at,
       r.statement, r.value, r.modality, r.actor, r.confidence, r.quality, r.confirmed, r.not_applicable,
       r.source, r.reasons, r.smells,
       r.evidence_kind, r.evidence_id, r.evidence_start, r.evidence_end, r.evidence_quote, r.evidence_hash
  from specification s
  join revision r on r.specification_id = s.id and r.number = s.revision;

create table conflict (
    id             uuid primary key,
    project_id     uuid not null references projects.project on delete cascade,
    kind           text not null check (kind in ('contradiction', 'inconsistency', 'duplicate', 'dependency', 'clarification')),
    domain         text not null check (domain in ('technology', 'requirement', 'timeline', 'resource')),
    severity       text not null check (severity in ('low', 'medium', 'high', 'critical')),
    status         text not null default 'open' check (status in ('open', 'resolved', 'ignored')),
    existing_id    uuid not null references specification on delete cascade,
    incoming_id    uuid not null references specification on delete cascade,
    existing_words jsonb not null,
    incoming_words jsonb not null,
    explanation    text not null,
    asked          boolean not null default false,
    detected_at    timestamptz not null,
    resolution     text check (resolution in ('keep_old', 'replace', 'merge', 'keep_both', 'ask', 'ignore')),
    notes          text,
    resolved_by    uuid,
    resolved_at    timestamptz,
    check ((status = 'open') = (resolved_at is null))
);

create index conflict_project on conflict (project_id, status, id desc);
create index conflict_incoming on conflict (incoming_id) where status = 'open';
create index conflict_existing on conflict (existing_id) where status = 'open';
