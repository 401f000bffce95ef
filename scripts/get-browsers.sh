#!/usr/bin/env bash
# Installs the browsers that the tests drive from the packages of Debian or Ubuntu, and from nowhere else.
# HAVE_CHROME and HAVE_FIREFOX (not empty) say that one was found already, perhaps under another name.
set -euo pipefail
command -v apt-get >/dev/null || { echo "No apt-get here: install Chromium or Chrome and Firefox, or set CHROME_PATH and FIREFOX_PATH." >&2; exit 1; }
has() { command -v "$1" >/dev/null; }
ubuntu() { grep -q '^ID=["]\?ubuntu' /etc/os-release 2>/dev/null; }

need=()
chrome=${HAVE_CHROME:-}
for name in chromium-headless-shell chromium chromium-browser google-chrome-stable google-chrome; do
  if has "$name"; then chrome=yes; fi
done
firefox=${HAVE_FIREFOX:-}
if has firefox-esr || has firefox; then firefox=yes; fi
if ubuntu; then
  # These two packages only fetch snaps, which the tests cannot drive.
  [ -n "$chrome" ] || echo "Ubuntu's chromium is a snap: install Chrome's .deb, or set CHROME_PATH." >&2
  [ -n "$firefox" ] || echo "Ubuntu's firefox is a snap: install Mozilla's .deb or .tar, or set FIREFOX_PATH." >&2
else
  [ -n "$chrome" ] || need+=(chromium-headless-shell)
  [ -n "$firefox" ] || need+=(firefox-esr)
fi
has WebKitWebDriver || need+=(webkit2gtk-driver)
has Xvfb || need+=(xvfb)
[ -n "$(find /usr/share/fonts -iname '*liberation*' -print -quit 2>/dev/null)" ] || need+=(fonts-liberation)
[ ${#need[@]} = 0 ] && exit 0

as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo -n)
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${need[@]}"
