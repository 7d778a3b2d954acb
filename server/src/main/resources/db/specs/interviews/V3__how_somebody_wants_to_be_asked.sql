-- On what terms a person is interviewed. `role` stays what they know most about; here are the others.
alter table session
    add column further_roles text[]  not null default '{}',
    add column alone         boolean not null default false,
    add column dial          text    not null default 'everything'
                             check (dial in ('brief', 'standard', 'thorough', 'everything')),
    add column adapts        boolean not null default true;

create index session_person on session (project_id, user_id, id desc);

-- What the expected gain was made of when the question was put, and for whom somebody left it while it is deferred.
alter table question
    add column factors  jsonb not null default '[]',
    add column left_for text;

create index question_left on question (project_id, id) where left_for is not null;
