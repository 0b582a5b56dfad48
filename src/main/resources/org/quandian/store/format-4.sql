-- From format 3 to 4: the project's own documents. Can run again where a process was killed.
create table if not exists DOCUMENTS (NAME varchar not null, SEQ int not null, CONTENT clob not null, primary key (NAME, SEQ));
create table if not exists DOCUMENTS_IN_FORCE (NAME varchar primary key, EDITIONS int not null);
