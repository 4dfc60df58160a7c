#!/bin/bash
# download.sh DIR: Debian's Bazel 7, rules_rust and what they run on, as .debs in DIR.
#
# apt itself does it, with a state of its own beside DIR and the mirror, proxy and keys of this
# machine's configuration; it checks signatures and hashes, and keeps what is already there.
set -euo pipefail
debs=$1
suite=forky
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
fail() {
  echo "bazelw: $*" >&2
  exit 1
}

for tool in apt-get dpkg-deb tar python3; do
  type -P $tool >/dev/null || fail "no $tool on PATH. Install bazelisk, and bazelw uses that; or use a Debian machine."
done
type -P cargo >/dev/null || fail "no cargo on PATH. Install Rust: by rustup, or your distribution's rustc and cargo."
[ -e $keyring ] || fail "$keyring is missing: Debian's package signatures cannot be checked. Install debian-archive-keyring."

state=$debs/apt
rm -rf "$state"
mkdir -p "$debs" "$state"/{lists,cache/archives}/partial
options=(
  -o "Dir::State=$state" -o "Dir::State::lists=$state/lists" -o "Dir::State::status=$state/status"
  -o "Dir::Cache=$state/cache" -o APT::Sandbox::User= -o Acquire::Languages=none
  -o Acquire::Retries=3 -o APT::Install-Recommends=false
)
: >"$state/status"

# Where this machine gets Debian from: /debian mirrors first, then whatever serves its release.
mirror=${DEBIAN_MIRROR:-}
if [ -z "$mirror" ]; then
  codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
  mirror=$(apt-get "${options[@]}" --print-uris update |
    sed -nE "s!^'([^']*)/dists/${codename:-[^/]*}/InRelease'.*!\1!p" |
    awk '{ print ($0 ~ /\/debian\/?$/ ? 0 : 1), $0 }' | sort -s -k1,1 | cut -d' ' -f2- | head -n1)
fi
[ -n "$mirror" ] || fail "apt is configured with no Debian mirror. Set DEBIAN_MIRROR to one."

echo "bazelw: downloading from $mirror ($suite)" >&2
echo "deb [signed-by=$keyring] $mirror $suite main" >"$state/sources.list"
options+=(-o "Dir::Etc::sourcelist=$state/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::Etc::preferencesparts=/dev/null)
apt-get "${options[@]}" -qq update || fail "apt-get update failed for $suite on $mirror; see above"

# Bazel's dependencies by its packages name a whole C++ and Java development environment: of those,
# the rules, the jars, a JRE and the shared libraries. libblake3-0 is one that Debian forgot.
apt-get "${options[@]}" --simulate install bazel-bootstrap bazel-rules-rust bazel-rules-shell libblake3-0 |
  awk '/^Inst/ { print $2 }' |
  grep -E '^(bazel-.*|velocity|lib.*-java|openjdk-[0-9]+-jre-headless|libc6|libgcc-s1|libstdc\+\+6|zlib1g|lib(absl|blake3|cares|grpc|protobuf|zstd).*)$' |
  grep -vE -- '-(dev|bin|doc)$' | LC_ALL=C sort >"$debs/packages"
grep -q '^bazel-bootstrap$' "$debs/packages" || fail "$suite on $mirror has no installable bazel-bootstrap"

# patchelf belongs to the set-up, not to Bazel.
(cd "$debs" && xargs apt-get "${options[@]}" -qq download patchelf <packages) || fail "downloading failed; run the command again to go on"
rm -rf "$state"
