# A program that runs a command with the rootfs as /usr and everything else as it is on this machine: what the package set's
# programs need where they run outside of builders, as in `nix develop`.
{ rootfs, runCommand }:
runCommand "rootfs-enter" { meta.mainProgram = "rootfs-enter"; } ''
  mkdir -p $out/bin
  libraries=${rootfs}/usr/lib/x86_64-linux-gnu
  cat >$out/bin/rootfs-enter <<END
  #!/bin/sh
  exec $libraries/ld-linux-x86-64.so.2 --library-path $libraries ${rootfs}/usr/bin/bwrap \
    --dev-bind / / --ro-bind ${rootfs}/usr /usr -- "\$@"
  END
  chmod +x $out/bin/rootfs-enter
''
