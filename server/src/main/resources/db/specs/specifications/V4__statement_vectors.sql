-- What the statement of a revision means, as the numbers of a model: little-endian floats of length 1. Kept beside the
-- revision instead of in it, since it can be computed again and is not compared across models.
create table statement_vector (
    specification_id uuid not null,
    revision         integer not null,
    model            text not null,
    numbers          bytea not null,
    primary key (specification_id, revision),
    foreign key (specification_id, revision) references revision (specification_id, number) on delete cascade
);

-- The version of the project's state that a specification last changed in. Who knows the project at an earlier version
-- reads what came since and nothing else. The database keeps it, so that no writer can forget it.
alter table specification add column changed_in bigint not null default 0;
create index specification_changed_in on specification (project_id, changed_in);

create function note_change() returns trigger language plpgsql as $$
begin
    new.changed_in := coalesce((select version from specifications.state where project_id = new.project_id), 0) + 1;
    return new;
end
$$;

create trigger specification_changed before insert or update on specification
   for each row execute function note_change();

create or replace view latest as
select s.id, s.project_id, s.category, s.facet, s.subject, s.key, s.status, s.revision, s.superseded_by,
       s.created_at, s.updated_at,
       r.statement, r.value, r.modality, r.actor, r.confidence, r.quality, r.confirmed, r.not_applicable,
       r.source, r.reasons, r.smells,
       r.evidence_kind, r.evidence_id, r.evidence_start, r.evidence_end, r.evidence_quote, r.evidence_hash,
       s.changed_in
  from specification s
  join revision r on r.specification_id = s.id and r.number = s.revision;
