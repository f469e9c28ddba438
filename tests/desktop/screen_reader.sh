#!/usr/bin/env bash
# Runs screen_reader.py on a private D-Bus and display. usage: screen_reader.sh FOLDER_OF_THE_PROGRAMS
set -euo pipefail
bin=$1
here=$(cd "$(dirname "$0")" && pwd)
desk=$(mktemp -d)
trap 'rm -rf "$desk"' EXIT
"$bin/comps_desk" "$desk/data"
export HOME=$desk XDG_RUNTIME_DIR=$desk/run LC_ALL=C.UTF-8
mkdir -m 700 "$desk/run"
dbus-run-session -- xvfb-run -a -s "-screen 0 1366x900x24" python3 "$here/screen_reader.py" "$bin/trainerdesk" "$desk/data"
