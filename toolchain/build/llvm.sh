# shellcheck shell=bash
# How LLVM and lld are compiled, for the steps `llvm` and `profile`, on top of lib.sh and use_tools.

# What rustc's llvm-wrapper and lld's WebAssembly linker need, and nothing else.
LLVM_LIBRARIES=(
    lldWasm lldCommon
    LLVMPasses LLVMipo LLVMLTO LLVMLinker LLVMInstrumentation LLVMCoverage LLVMPlugins
    LLVMBitWriter LLVMBitReader LLVMAsmParser LLVMOption LLVMSymbolize LLVMDebugInfoDWARF
    LLVMWebAssemblyCodeGen LLVMWebAssemblyAsmParser LLVMWebAssemblyDisassembler
)

# What an LLVM that counts and one that is compiled by the counts have in common, so that these fit. Names of static functions are the
# same wherever the source is.
LLVM_PROFILED="-O2 -DNDEBUG -mllvm -static-func-full-module-prefix=false"

# compile_llvm DIRECTORY OPTIMISATION [LIBRARY…] compiles it in DIRECTORY, with flags for OPTIMISATION, and the libraries that
# these flags make every program need.
compile_llvm() {
    local directory=$1 optimisation=$2 flags libs
    shift 2
    export WASI_SYSROOT=$RUSTC_WASM_BUILD/sysroot

    # wasi-libc makes a program say that it wants these emulations.
    flags="-D_WASI_EMULATED_MMAN -D_WASI_EMULATED_GETPID -D_WASI_EMULATED_PROCESS_CLOCKS"
    libs="-lwasi-emulated-mman -lwasi-emulated-getpid -lwasi-emulated-process-clocks${*:+ $*}"
    # No path of this machine in the archives.
    flags="$flags -ffile-prefix-map=$RUSTC_WASM_BUILD=/rustc-wasm"

    run "configuring LLVM" cmake -G Ninja -S "$RUSTC_WASM_BUILD/source-llvm/llvm" -B "$directory" \
        -C "$HERE/llvm-wasi.cmake" -DCMAKE_TOOLCHAIN_FILE="$HERE/wasi-toolchain.cmake" \
        -DLLVM_NATIVE_TOOL_DIR="$LLVM_PREFIX/bin" -DLLVM_TABLEGEN="$LLVM_PREFIX/bin/llvm-tblgen" \
        -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags" -DCMAKE_ASM_FLAGS="$flags" -DCMAKE_EXE_LINKER_FLAGS="$libs" \
        -DCMAKE_C_FLAGS_RELEASE="$optimisation" -DCMAKE_CXX_FLAGS_RELEASE="$optimisation"
    run "compiling LLVM" ninja -C "$directory" -j "$JOBS" "${LLVM_LIBRARIES[@]}"
}
