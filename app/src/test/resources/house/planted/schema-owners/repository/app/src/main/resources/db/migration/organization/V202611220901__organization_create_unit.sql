create schema organization;
