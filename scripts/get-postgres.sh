#!/usr/bin/env bash
# Installs PostgreSQL's programs for the tests from the packages of Debian or Ubuntu, and from nowhere else. No server is
# set up and none is left running: the tests start one of their own and throw it away.
set -euo pipefail
command -v apt-get >/dev/null || { echo "No apt-get here: install PostgreSQL so that initdb is on the PATH." >&2; exit 1; }
as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo -n)
# The package would make a cluster and start it, unless it finds this when it is installed.
asked_not_to=/etc/postgresql-common/createcluster.d/have-your-say-tests.conf
"${as_root[@]}" mkdir -p "$(dirname "$asked_not_to")"
trap '"${as_root[@]}" rm -f "$asked_not_to"' EXIT
echo 'create_main_cluster = false' | "${as_root[@]}" tee "$asked_not_to" >/dev/null
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends postgresql
