#!/bin/sh
# bazel run's way to a benchmark, the first argument; it is run by the python3 on PATH.
benchmark=$1
shift
exec python3 "benchmarks/$benchmark" "$@"
