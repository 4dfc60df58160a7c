# lib.fileset, as far as it is used: a file set is a list of files and directories.
{ lib }:
let
  flatten = x: if lib.isList x then lib.concatMap flatten x else [ (toString x) ];
in
{
  unions = sets: sets;
  maybeMissing = path: if builtins.pathExists path then path else [ ];

  # The files of the set, below `root`, in the store.
  toSource = { root, fileset }:
    let
      chosen = flatten fileset;
      inside = path: parent: path == parent || lib.hasPrefix (parent + "/") path;
    in
    builtins.path {
      name = "source";
      path = root;
      filter = path: _: lib.any (file: inside path file || inside file path) chosen;
    };
}
