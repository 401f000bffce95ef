#!/usr/bin/env bash
# A PostgreSQL on 127.0.0.1, in a folder of its own, for as long as whoever started this holds its standard input open;
# then it is stopped and gone, also when that one was killed. Says its address in one line once it answers.
# $1: where PostgreSQL's programs lie; $2: a free port
set -euo pipefail
bin=$1 port=$2
folder=$(mktemp -d "${TMPDIR:-/tmp}/hys-postgres-XXXXXX")
as=()
if [ "$(id -u)" = 0 ]; then
  # It refuses to run as root.
  account=nobody
  if id postgres >/dev/null 2>&1; then account=postgres; fi
  as=(setpriv --reuid "$account" --regid "$(id -g "$account")" --clear-groups --)
  chown "$account" "$folder"
fi
cd "$folder"
clean_up() {
  "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  cd / && rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 1' INT TERM HUP
"${as[@]}" "$bin/initdb" -D "$folder/data" -A trust -U receiver -E UTF8 --locale=C.UTF-8 >"$folder/initdb.log" 2>&1 ||
  { cat "$folder/initdb.log" >&2; exit 1; }
# All that keeps what is committed is as it comes: fsync, synchronous_commit and full_page_writes are on.
"${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/log" \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=60" start >/dev/null ||
  { cat "$folder/log" >&2; exit 1; }
echo "postgres://receiver@127.0.0.1:$port/postgres $folder"
# One line each: "kill" ends it as a power cut would, "start" starts it again.
while read -r word; do
  case $word in
    kill) "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 ;;
    start) "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=60" start >/dev/null ;;
  esac
  echo "$word"
done
