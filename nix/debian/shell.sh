# Writes $out/bin/bash. Run by the sandbox's /bin/sh, a busybox.
mkdir -p "$out/bin"
libraries=$rootfs/usr/lib/x86_64-linux-gnu
cat >"$out/bin/bash" <<END
#!/bin/sh
# The rootfs' programs expect it at /usr, so bubblewrap is started by the rootfs' own loader.
exec $libraries/ld-linux-x86-64.so.2 --library-path $libraries $rootfs/usr/bin/bwrap \\
  --unshare-user --uid 1000 --gid 100 \\
  --ro-bind $rootfs/usr /usr --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64 \\
  --ro-bind $rootfs/etc /etc --bind /nix /nix --bind "\$NIX_BUILD_TOP" "\$NIX_BUILD_TOP" --bind /tmp /tmp \\
  --dev-bind /dev /dev --bind /proc /proc --chdir "\$PWD" /usr/bin/bash "\$@"
END
chmod +x "$out/bin/bash"
