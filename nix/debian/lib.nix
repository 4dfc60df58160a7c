# The part of nixpkgs' lib that this project uses, with the same names and meanings.
let
  lib = rec {
    inherit (builtins)
      attrNames attrValues concatMap concatStringsSep elem filter foldl' fromJSON functionArgs genList head intersectAttrs
      isAttrs isFunction isList isPath isString length listToAttrs map mapAttrs match readFile removeAttrs replaceStrings
      stringLength substring tail toJSON;

    # Attribute sets
    nameValuePair = name: value: { inherit name value; };
    genAttrs = names: f: listToAttrs (map (name: nameValuePair name (f name)) names);
    filterAttrs = keep: set: removeAttrs set (filter (name: !keep name set.${name}) (attrNames set));
    mapAttrsToList = f: set: map (name: f name set.${name}) (attrNames set);
    optionalAttrs = condition: set: if condition then set else { };
    recursiveUpdate = old: new: old // mapAttrs (name: value:
      if isAttrs value && isAttrs (old.${name} or null) then recursiveUpdate old.${name} value else value) new;

    # Lists
    optional = condition: element: if condition then [ element ] else [ ];
    optionals = condition: elements: if condition then elements else [ ];
    any = builtins.any;
    all = builtins.all;
    flatten = x: if isList x then concatMap flatten x else [ x ];
    last = xs: builtins.elemAt xs (length xs - 1);

    # Strings
    optionalString = condition: string: if condition then string else "";
    concatMapStrings = f: xs: concatStringsSep "" (map f xs);
    concatMapStringsSep = separator: f: xs: concatStringsSep separator (map f xs);
    concatLines = concatMapStrings (line: line + "\n");
    hasPrefix = prefix: string: substring 0 (stringLength prefix) string == prefix;
    hasSuffix = suffix: string:
      let n = stringLength string; m = stringLength suffix; in n >= m && substring (n - m) m string == suffix;
    escapeShellArg = string: "'${replaceStrings [ "'" ] [ "'\\''" ] (toString string)}'";
    versions = {
      major = version: head (builtins.splitVersion version);
      majorMinor = version: concatStringsSep "." (builtins.genList (builtins.elemAt (builtins.splitVersion version)) 2);
    };

    # Files
    importJSON = path: fromJSON (readFile path);
    importTOML = path: builtins.fromTOML (readFile path);
    fileset = import ./fileset.nix { inherit lib; };

    # Programs
    makeBinPath = concatMapStringsSep ":" (package: "${package}/bin");
    getExe = package: getExe' package (package.meta.mainProgram or package.pname or package.name);
    getExe' = package: program: "${package}/bin/${program}";

    # Packages
    fix = f: let x = f x; in x;
    makeOverridable = f: args:
      let result = f args; in
      if isAttrs result
      then result // { override = new: makeOverridable f (args // (if isFunction new then new args else new)); }
      else result;
    callPackageWith = packages: fileOrFunction: args:
      let f = if isFunction fileOrFunction then fileOrFunction else import fileOrFunction; in
      makeOverridable f (intersectAttrs (functionArgs f) packages // args);
    makeScope = newScope: f:
      let
        self = f self // { newScope = extra: newScope (self // extra); callPackage = self.newScope { }; packages = f; };
      in
      self;
    licenses = {
      asl20 = { spdxId = "Apache-2.0"; };
      llvm-exception = { spdxId = "LLVM-exception"; };
      mit = { spdxId = "MIT"; };
      ncsa = { spdxId = "NCSA"; };
    };
    platforms.linux = [ "x86_64-linux" "aarch64-linux" ];
  };
in
lib
