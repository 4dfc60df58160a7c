# bash of the rootfs, in a namespace whose /usr and /etc are the rootfs': what all builders are.
{ rootfs, system }:
derivation {
  inherit rootfs system;
  name = "rootfs-bash";
  builder = "/bin/sh";
  args = [ ./shell.sh ];
}
