#!/bin/sh
# python_test.sh PROGRAM ARGUMENTS…: run a Python program with the python3 on PATH.
exec python3 "$@"
