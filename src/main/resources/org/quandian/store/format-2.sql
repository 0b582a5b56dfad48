-- From format 1 to 2: interventions with fields, cohorts, editions of the standards. H2 commits after each of these statements, so each
-- can run again where a process was killed between them.
alter table EDITS add column if not exists FIELDS varchar;
create table if not exists COHORTS (SCHOOL varchar not null, IN_YEAR int not null, CHILDREN double precision not null,
    primary key (SCHOOL, IN_YEAR));
create table if not exists STANDARDS (SEQ int primary key, YAML clob not null);
