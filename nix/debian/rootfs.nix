# What builders see as /usr: the files of the pinned Debian packages, in one tree. Maintainer scripts are not run.
{ fetchurl, lib, system }:
let
  pins = file: (lib.importJSON file).pins;
  debs = lib.filter (pin: pin.role == "rootfs") (pins ./debs.json)
    ++ lib.filter (pin: pin.role == "tool" || pin.role == "helper") (pins ../../toolchain/sources.json);
in
derivation {
  inherit system;
  name = "debian-rootfs";
  builder = "/bin/sh";
  args = [ ./rootfs.sh ];
  debs = lib.concatLines (map (pin: fetchurl { name = pin.file; inherit (pin) sha256; }) debs);
  passAsFile = [ "debs" ];
}
