#!/bin/sh
# run.sh COMMAND…: run a command as a test, by its own name: a Bazel test's $0 is somewhere else.
exec "$@"
