# Unpacks the packages that $debsPath lists into $out. Run by the sandbox's /bin/sh, a busybox, which has all the programs.
set -eu

# /bin, /sbin and the /libs are links into /usr, as on an installed system.
mkdir -p "$out/usr/bin" "$out/usr/sbin" "$out/usr/lib" "$out/usr/lib64" "$TMPDIR/unpacked"
for directory in bin sbin lib lib64; do ln -s usr/$directory "$out/$directory"; done

cd "$TMPDIR/unpacked"
while read -r deb; do
  data=$(ar t "$deb" | grep '^data\.tar')
  case $data in
    *.xz) decompress=xz ;;
    *.gz) decompress=gzip ;;
    *) echo "$deb has $data, which busybox cannot unpack" >&2; exit 1 ;;
  esac
  ar p "$deb" "$data" | $decompress -dc | tar -x
  rm -rf usr/share/doc usr/share/info usr/share/locale usr/share/man
  for directory in bin sbin lib lib64; do
    if [ -d $directory ]; then mkdir -p usr/$directory; cp -a $directory/. usr/$directory/; fi
  done
  # Store paths have no setuid programs, and nothing else of a package is for builders.
  chmod -R u+w,ug-s usr etc 2>/dev/null || true
  for directory in usr etc; do
    if [ -d $directory ]; then cp -a $directory "$out/"; fi
  done
  rm -rf ./*
done <"$debsPath"

# What maintainer scripts would have made.
cd "$out"
[ -e usr/bin/sh ] || ln -s dash usr/bin/sh
[ -e usr/bin/awk ] || ln -s gawk usr/bin/awk
ln -sf gcc usr/bin/cc
ln -sf g++ usr/bin/c++
printf 'root:x:0:0::/:/bin/sh\nnixbld:x:1000:100::/build:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n' >etc/passwd
printf 'root:x:0:\nnixbld:x:100:\nnogroup:x:65534:\n' >etc/group
