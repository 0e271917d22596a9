#!/usr/bin/env bash
# Runs once, on an empty database: the role that owns and migrates, the role that runs, and Keycloak's own database.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username postgres --dbname postgres \
  --set=owner="$DESK_OWNER_PASSWORD" --set=app="$DESK_APP_PASSWORD" --set=keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role desk_owner login nosuperuser nobypassrls nocreaterole nocreatedb password :'owner';
create role desk_app login noinherit nosuperuser nobypassrls nocreaterole nocreatedb password :'app';
create role keycloak login nosuperuser nobypassrls nocreaterole nocreatedb password :'keycloak';
create database desk owner desk_owner;
create database keycloak owner keycloak;
revoke all on database desk, keycloak from public;
grant connect on database desk to desk_app;
SQL
