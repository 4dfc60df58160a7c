#!/bin/bash
# unpack.sh DEBS ROOT: unpack Debian's packages into ROOT, and make the programs run from there.
set -euo pipefail
debs=$1 root=$2

mkdir -p "$root"
for deb in "$debs"/*.deb; do
  dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$root" --no-same-owner \
    --exclude='./usr/share/doc*' --exclude='./usr/share/man*' --exclude='./usr/share/locale*' --exclude='*/gconv/*' --exclude='*.pom'
done

# Absolute links mean places in ROOT.
find "$root" -type l -lname '/*' | while read -r link; do
  target=$root$(readlink "$link")
  if [ -e "$target" ] || [ -L "$target" ]; then
    ln -sfn "$(realpath -sm --relative-to="${link%/*}" "$target")" "$link"
  fi
done

# Programs are to use ROOT's loader and libraries: Bazel's want a newer glibc than many machines have.
libraries=$(echo "$root"/usr/lib/*-linux-gnu)
loader=$(echo "$root"/usr/lib*/ld-linux-*.so.*)
java=$(find "$root/usr/lib/jvm" -mindepth 1 -maxdepth 1 -type d -name "java-*-openjdk-*")
patchelf() { "$loader" --library-path "$libraries" "$root/usr/bin/patchelf" --set-interpreter "$loader" --force-rpath "$@"; }
for program in "$root"/usr/bin/bazel "$root"/usr/libexec/*/bazel/*; do
  patchelf --set-rpath "$libraries" "$program"
done
for program in "$java"/bin/java "$java"/lib/jspawnhelper; do
  patchelf --set-rpath "\$ORIGIN:\$ORIGIN/../lib:$libraries" "$program"
done

# The JVM looks for libraries in Bazel's own directory only. Debian forgot this one there: without it no
# .tar.zst can be unpacked.
ln -s "$libraries/libzstd-jni.so" "$root/usr/share/bazel/"
