-- From format 2 to 3: the walking network; interventions may be lines. Can run again where a process was killed.
create table if not exists NETWORK (MADE_FROM varchar not null, CONTENT blob not null);
