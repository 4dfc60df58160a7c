#!/bin/bash
# bazelrc.sh PREFIX: the options that make Bazel under PREFIX work without the Bazel Central Registry.
set -euo pipefail
prefix=$1
here=$(cd "${BASH_SOURCE[0]%/*}" && pwd)
debian=$prefix/root/usr/share/bazel
java=$(find "$prefix/root/usr/lib/jvm" -mindepth 1 -maxdepth 1 -type d -name "java-*-openjdk-*")

echo "startup --install_base=$debian --trust_install_base --server_javabase=$java"

# Every module of the graph comes from a directory: Debian's packages, or an empty stand-in for a module
# that nothing here builds with.
while read -r module directory; do
  case $module in '' | '#'*) continue ;; esac
  [ -e "$debian/$directory/MODULE.bazel" ] || { echo "bazelw: Debian's packages have no $directory for the module $module" >&2; exit 1; }
  echo "common --override_module=$module=$debian/$directory"
done <"$here/modules.txt"
cp -r "$here/stubs" "$prefix/stubs"
for stub in "$prefix"/stubs/*; do
  : >"$stub/BUILD.bazel"
  echo "common --override_module=${stub##*/}=$stub"
done

echo "common --distdir=$prefix/distdir"
