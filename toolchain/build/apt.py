"""apt: what the machine's apt can bring, without root and without touching its package lists and state."""

import hashlib
import os
import re
import subprocess
import sys

HELPER = "/usr/lib/apt/apt-helper"


class Failure(Exception):
    """What went wrong and, in `way_out`, what to do about it."""

    def __init__(self, message, way_out=None):
        super().__init__(message)
        self.way_out = way_out


def say(message):
    print(f"fetch: {message}", file=sys.stderr)


class Apt:
    """apt with package lists of its own below the directory `state`, made from the machine's configuration.

    A suite is meant by the name that it has in a configuration, such as bookworm-security. Suites that the machine is not
    configured with are looked for on the mirror of the release that it is.
    """

    def __init__(self, state):
        if not os.path.exists(HELPER):
            raise Failure("this machine has no apt")
        self.state = state
        self.updated = set()
        self.targets = None

    def run(self, configuration, *command, options=()):
        """Runs apt-get with the package lists of a configuration: "machine", or one that `configuration` has made."""
        state = self.state / configuration
        for directory in ["lists/partial", "cache/archives/partial"]:
            (state / directory).mkdir(parents=True, exist_ok=True)
        options = [f"Dir::State::lists={state}/lists", f"Dir::Cache={state}/cache", "APT::Sandbox::User=", *options]
        if configuration != "machine":
            options += [f"Dir::Etc::sourcelist={state}/sources.list", "Dir::Etc::sourceparts=-"]
        arguments = [part for option in options for part in ("-o", option)]
        return subprocess.run([command[0], *arguments, *command[1:]], capture_output=True, text=True)

    def update(self, configuration):
        if configuration in self.updated:
            return
        say(f"reading the package lists of {'the machine' if configuration == 'machine' else configuration}")
        result = self.run(configuration, "apt-get", "update")
        if result.returncode != 0:
            raise Failure("apt-get update failed:\n" + result.stderr.strip(), "check the machine's apt configuration and network")
        self.updated.add(configuration)

    def _targets(self):
        """(suite as written in the machine's configuration, address of the archive), for each suite."""
        if self.targets is None:
            self.update("machine")  # apt lists the targets that it has seen, and no others
            listing = self.run("machine", "apt-get", "indextargets", "--format", "$(RELEASE) $(REPO_URI)").stdout
            self.targets = [line.split() for line in listing.splitlines() if len(line.split()) == 2]
        return self.targets

    def archive(self, suite):
        """The address of the archive that has the suite, by the machine's configuration."""
        targets = self._targets()
        with open("/etc/os-release") as f:
            own = re.search(r"^VERSION_CODENAME=(.*)$", f.read(), re.M)
        # Security updates are kept in an archive of their own.
        like = own and own.group(1) + ("-security" if suite.endswith("-security") else "")
        for wanted in (suite, like):
            for release, uri in targets:
                if release == wanted:
                    return uri
        raise Failure(f"apt is not configured with a Debian archive, so that '{suite}' cannot be found on its mirror")

    def configuration(self, *suites):
        """The configuration that has the suites: the machine's own, or one made for them alone."""
        name = "+".join(suites)
        if name in self.updated:
            return name
        if len(suites) == 1 and any(release == suites[0] for release, _ in self._targets()):
            return "machine"
        (self.state / name).mkdir(parents=True, exist_ok=True)
        # Not verified by signature, as a stable release need not know the keys of later ones: what is taken from
        # it has a pinned hash.
        lines = [f"{kind} [trusted=yes] {self.archive(suite)} {suite} main\n" for suite in suites for kind in ("deb", "deb-src")]
        (self.state / name / "sources.list").write_text("".join(lines))
        return name

    def locate(self, origins):
        """The addresses, names and hashes that apt knows for packages of one suite, as (uri, file, sha256)."""
        configuration = self.configuration(origins[0]["suite"])
        self.update(configuration)
        binaries = [f"{o['package']}={o['version']}" for o in origins if o["manager"] == "apt"]
        found = self._download_uris(configuration, binaries)
        for origin in origins:
            if origin["manager"] == "apt-source":
                # A Debian revision is named only where a suite has several releases: the source is the same in each revision.
                revision = f"={origin['version']}" if "-" in origin["version"] else ""
                command = ["apt-get", "source", "--download-only", "--print-uris", origin["package"] + revision]
                found += parse_uris(self.run(configuration, *command).stdout)
        return found

    def _download_uris(self, configuration, packages):
        if not packages:
            return []
        result = self.run(configuration, "apt-get", "download", "--print-uris", *packages)
        if result.returncode == 0 or len(packages) == 1:
            return parse_uris(result.stdout)
        # One that is missing has apt print none: look in the halves.
        half = len(packages) // 2
        return self._download_uris(configuration, packages[:half]) + self._download_uris(configuration, packages[half:])

    def missing_dependencies(self, packages):
        """What the machine lacks to install the packages (name=version), from its own suites."""
        self.update("machine")
        result = self.run("machine", "apt-get", "install", "--print-uris", "--yes", "--no-install-recommends",
                          "--allow-downgrades", "--allow-remove-essential", *packages)
        if result.returncode != 0:
            raise Failure("apt cannot work out what the build tools need:\n" + result.stderr.strip())
        return parse_uris(result.stdout)

    def closure(self, suites, packages):
        """The packages and all that they depend on, beginning from an empty machine, as (uri, file, sha256)."""
        configuration = self.configuration(*suites)
        self.update(configuration)
        status = self.state / configuration / "status"
        status.write_text("")
        result = self.run(configuration, "apt-get", "install", "--print-uris", "--yes", "--no-install-recommends", *packages,
                          options=[f"Dir::State::status={status}", "Dir::Etc::preferencesparts=-", "Acquire::ForceHash=sha256"])
        if result.returncode != 0:
            raise Failure(f"apt cannot install {' '.join(packages)} from {' and '.join(suites)}:\n{result.stderr.strip()}")
        return parse_uris(result.stdout)


def parse_uris(text):
    return re.findall(r"^'([^']+)' (\S+) \d+ (?:SHA256:([0-9a-f]{64}))?", text, re.M)


def has_hash(path, sha256):
    if not path.exists():
        return False
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest() == sha256


def download(files):
    """Downloads (uri, path, sha256) through apt's own downloader, which knows the machine's proxies."""
    command = [HELPER, "download-file"]
    partials = []
    for uri, path, sha256 in files:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(path.name + ".partial")
        partials.append((partial, path, sha256))
        command += [uri, str(partial), f"SHA256:{sha256}"]
    result = subprocess.run(command, capture_output=True, text=True)
    failed = []
    for partial, path, sha256 in partials:
        if has_hash(partial, sha256):
            partial.rename(path)
        else:
            partial.unlink(missing_ok=True)
            failed.append(f"{path.name} with sha256 {sha256}")
    if failed:
        raise Failure(f"{' and '.join(failed)} could not be downloaded:\n{(result.stdout + result.stderr).strip()}")
