-- Who ever did something in a project, and what one of them did.
create index event_actor on event (project_id, actor_id, seq desc);
