#!/bin/sh
# bazel run's way to the benchmark; it is run by the python3 on PATH.
exec python3 benchmarks/macros.py "$@"
