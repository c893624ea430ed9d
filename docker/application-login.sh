#!/bin/sh
# The login of the application, made once with the database: it can read history and not change it.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set password="$APP_PASSWORD" <<'SQL'
create role paradero_app nologin;
create role paradero_api login password :'password' in role paradero_app;
SQL
