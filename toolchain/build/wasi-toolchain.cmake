# CMake toolchain file: clang for wasm32-wasip1.
# In (environment): LLVM_PREFIX, the directory whose bin/ has clang, lld and llvm-ar; WASI_SYSROOT.

set(CMAKE_SYSTEM_NAME WASI)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
# CMake has no platform file for WASI; what LLVM and libc++ ask of "UNIX" (paths, unistd.h, …) is what wasi-libc has.
set(UNIX ON)

set(CMAKE_C_COMPILER $ENV{LLVM_PREFIX}/bin/clang)
set(CMAKE_CXX_COMPILER $ENV{LLVM_PREFIX}/bin/clang++)
set(CMAKE_ASM_COMPILER $ENV{LLVM_PREFIX}/bin/clang)
set(CMAKE_AR $ENV{LLVM_PREFIX}/bin/llvm-ar)
set(CMAKE_RANLIB $ENV{LLVM_PREFIX}/bin/llvm-ranlib)
set(CMAKE_C_COMPILER_TARGET wasm32-wasip1)
set(CMAKE_CXX_COMPILER_TARGET wasm32-wasip1)
set(CMAKE_ASM_COMPILER_TARGET wasm32-wasip1)

set(CMAKE_SYSROOT $ENV{WASI_SYSROOT})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Archives without times, owners and absolute paths.
foreach(lang C CXX ASM)
  set(CMAKE_${lang}_ARCHIVE_CREATE "<CMAKE_AR> qcD <TARGET> <LINK_FLAGS> <OBJECTS>")
  set(CMAKE_${lang}_ARCHIVE_APPEND "<CMAKE_AR> qD <TARGET> <LINK_FLAGS> <OBJECTS>")
  set(CMAKE_${lang}_ARCHIVE_FINISH "<CMAKE_RANLIB> -D <TARGET>")
endforeach()
