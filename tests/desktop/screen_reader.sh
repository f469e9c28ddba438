#!/usr/bin/env bash
# Runs screen_reader.py on a private D-Bus and display. usage: screen_reader.sh FOLDER_OF_THE_PROGRAMS
set -euo pipefail
bin=$1
# The system's own Python has the bindings of the accessibility bus; another one in the path may not.
python=/usr/bin/python3
[ -x "$python" ] || python=python3
here=$(cd "$(dirname "$0")" && pwd)
desk=$(mktemp -d)
trap 'rm -rf "$desk"' EXIT
"$bin/comps_desk" "$desk/data"
export HOME=$desk XDG_RUNTIME_DIR=$desk/run LC_ALL=C.UTF-8
mkdir -m 700 "$desk/run"
# A key ring that is open already: its prompt would take the keyboard from the window.
dbus-run-session -- bash -c 'printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
  exec xvfb-run -a -s "-screen 0 1366x900x24" "$@"' walk "$python" "$here/screen_reader.py" "$bin/trainerdesk" "$desk/data"
