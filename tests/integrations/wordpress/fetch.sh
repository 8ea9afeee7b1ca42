#!/usr/bin/env bash
# fetch.sh FOLDER RELEASE...: the newest WordPress of these Debian releases, unpacked into FOLDER/wordpress.
#
# Unpacked, not installed: the package wants a web server, and a system holds only one version. From the
# system's own mirror, with its keys, in lists of its own.
set -euo pipefail
folder=$1
shift
# shellcheck source=/dev/null
[[ $(. /etc/os-release && echo "$ID") == debian ]] || { echo "fetch.sh: needs a Debian's mirror and keys" >&2; exit 1; }

rm -rf "$folder"
mkdir -p "$folder"/apt/{lists,archives}/partial "$folder"/apt/packages
cd "$folder/apt"
# shellcheck disable=SC2016  # apt expands it
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sed -n 1p)
[[ -n $mirror ]] || { echo "fetch.sh: apt knows no mirror of Debian's; apt-get update" >&2; exit 1; }
for release; do echo "deb $mirror $release main"; done >sources.list

own=(-o Dir::Etc::SourceList="$PWD/sources.list" -o Dir::Etc::SourceParts=/dev/null -o Dir::State::Lists="$PWD/lists"
  -o Dir::State::status=/dev/null -o Dir::Cache="$PWD" -o Acquire::Languages=none
  -o Acquire::Retries=3 -o APT::Sandbox::User=)
apt-get "${own[@]}" update

# The theme that it comes with, and the scripts and classes to which its own folder has links.
parts=$(apt-cache "${own[@]}" show --no-all-versions wordpress | grep -E '^(Depends|Recommends):' |
  grep -oE '\b(libjs-|libphp-|php-getid3|wordpress-theme-)[a-z0-9.-]*' | sort -u)
# shellcheck disable=SC2086
(cd packages && apt-get "${own[@]}" download wordpress $parts)
for package in packages/*.deb; do dpkg -x "$package" unpacked; done

# Links become files, so that a copy is whole. Two point out of it and are not missed.
rm -f unpacked/usr/share/wordpress/.htaccess unpacked/usr/share/wordpress/wp-config.php
ln -sf /etc/ssl/certs/ca-certificates.crt unpacked/usr/share/wordpress/wp-includes/certificates/ca-bundle.crt
cp -rL unpacked/usr/share/wordpress ..
cd .. && rm -r apt
grep 'wp_version =' wordpress/wp-includes/version.php
