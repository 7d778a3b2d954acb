create table part (id int primary key, thing int references first.thing);
