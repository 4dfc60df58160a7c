//! What the compiler gives macros: the functions that a module can import.

use wasmparser::{FuncType, ValType};

pub const WASI: &str = "wasi_snapshot_preview1";

/// What a function of WASI is for. Macros import most of them for std's sake, whether they use them or not.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// What every macro has: standard output and error, a clock that starts at 0, the same random numbers each time.
    Given,
    /// To see environment variables: granted by `env:`.
    Environment,
    /// To read files: granted by `read:`.
    Files,
    /// What is always refused: writing files, sockets.
    Refused,
}

type Signature = (&'static str, &'static [ValType], &'static [ValType], Purpose);

macro_rules! functions {
    ($($name:literal ($($param:ident),*) $(-> $result:ident)? $purpose:ident;)*) => {
        &[$(($name, &[$(ValType::$param),*], &[$(ValType::$result)?], Purpose::$purpose),)*]
    };
}

const WASI_FUNCTIONS: &[Signature] = functions! {
    "args_get"(I32, I32) -> I32 Given;
    "args_sizes_get"(I32, I32) -> I32 Given;
    "clock_res_get"(I32, I32) -> I32 Given;
    "clock_time_get"(I32, I64, I32) -> I32 Given;
    "environ_get"(I32, I32) -> I32 Environment;
    "environ_sizes_get"(I32, I32) -> I32 Environment;
    "fd_advise"(I32, I64, I64, I32) -> I32 Files;
    "fd_allocate"(I32, I64, I64) -> I32 Refused;
    "fd_close"(I32) -> I32 Given;
    "fd_datasync"(I32) -> I32 Refused;
    "fd_fdstat_get"(I32, I32) -> I32 Given;
    "fd_fdstat_set_flags"(I32, I32) -> I32 Given;
    "fd_fdstat_set_rights"(I32, I64, I64) -> I32 Refused;
    "fd_filestat_get"(I32, I32) -> I32 Files;
    "fd_filestat_set_size"(I32, I64) -> I32 Refused;
    "fd_filestat_set_times"(I32, I64, I64, I32) -> I32 Refused;
    "fd_pread"(I32, I32, I32, I64, I32) -> I32 Files;
    "fd_prestat_dir_name"(I32, I32, I32) -> I32 Files;
    "fd_prestat_get"(I32, I32) -> I32 Files;
    "fd_pwrite"(I32, I32, I32, I64, I32) -> I32 Refused;
    "fd_read"(I32, I32, I32, I32) -> I32 Files;
    "fd_readdir"(I32, I32, I32, I64, I32) -> I32 Files;
    "fd_renumber"(I32, I32) -> I32 Files;
    "fd_seek"(I32, I64, I32, I32) -> I32 Files;
    "fd_sync"(I32) -> I32 Refused;
    "fd_tell"(I32, I32) -> I32 Files;
    "fd_write"(I32, I32, I32, I32) -> I32 Given;
    "path_create_directory"(I32, I32, I32) -> I32 Refused;
    "path_filestat_get"(I32, I32, I32, I32, I32) -> I32 Files;
    "path_filestat_set_times"(I32, I32, I32, I32, I64, I64, I32) -> I32 Refused;
    "path_link"(I32, I32, I32, I32, I32, I32, I32) -> I32 Refused;
    "path_open"(I32, I32, I32, I32, I32, I64, I64, I32, I32) -> I32 Files;
    "path_readlink"(I32, I32, I32, I32, I32, I32) -> I32 Files;
    "path_remove_directory"(I32, I32, I32) -> I32 Refused;
    "path_rename"(I32, I32, I32, I32, I32, I32) -> I32 Refused;
    "path_symlink"(I32, I32, I32, I32, I32) -> I32 Refused;
    "path_unlink_file"(I32, I32, I32) -> I32 Refused;
    "poll_oneoff"(I32, I32, I32, I32) -> I32 Given;
    "proc_exit"(I32) Given;
    "proc_raise"(I32) -> I32 Given;
    "random_get"(I32, I32) -> I32 Given;
    "sched_yield"() -> I32 Given;
    "sock_accept"(I32, I32, I32) -> I32 Refused;
    "sock_recv"(I32, I32, I32, I32, I32, I32) -> I32 Refused;
    "sock_send"(I32, I32, I32, I32, I32) -> I32 Refused;
    "sock_shutdown"(I32, I32) -> I32 Refused;
};

const BRIDGE_FUNCTIONS: &[Signature] = functions! {
    "call"(I32, I32, I32) -> I32 Given;
    "missing_env"(I32, I32) Given;
    "panic"(I32, I32) Given;
    "receive"(I32) Given;
};

const WATT_FUNCTIONS: &[Signature] = functions! {
    "bytes_len"(I32) -> I32 Given;
    "bytes_read"(I32, I32) Given;
    "literal_to_string"(I32) -> I32 Given;
    "print_panic"(I32) Given;
    "string_len"(I32) -> I32 Given;
    "string_new"(I32, I32) -> I32 Given;
    "string_read"(I32, I32) Given;
    "token_stream_deserialize"(I32, I32) -> I32 Given;
    "token_stream_parse"(I32, I32) -> I32 Given;
    "token_stream_serialize"(I32) -> I32 Given;
};

/// What there is of one ABI.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Functions {
    Wasi,
    Bridge,
    Watt,
}

impl Functions {
    /// The function that a module means; the error is the type that it ought to have, if there is one of this name.
    pub fn resolve(self, name: &str, ty: &FuncType) -> Result<Purpose, Option<FuncType>> {
        let table = match self {
            Functions::Wasi => WASI_FUNCTIONS,
            Functions::Bridge => BRIDGE_FUNCTIONS,
            Functions::Watt => WATT_FUNCTIONS,
        };
        let Some(&(_, params, results, purpose)) = table.iter().find(|(known, ..)| *known == name) else {
            return Err(None);
        };
        if ty.params() == params && ty.results() == results {
            Ok(purpose)
        } else {
            Err(Some(FuncType::new(params.iter().copied(), results.iter().copied())))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_count() {
        let ty = FuncType::new([ValType::I32], []);
        assert_eq!(Functions::Bridge.resolve("receive", &ty), Ok(Purpose::Given));
        assert_eq!(Functions::Wasi.resolve("receive", &ty), Err(None));
        let expected = FuncType::new([ValType::I32; 2], [ValType::I32]);
        assert_eq!(Functions::Wasi.resolve("environ_get", &ty), Err(Some(expected)));
    }

    #[test]
    fn tables_have_no_duplicates() {
        for table in [WASI_FUNCTIONS, BRIDGE_FUNCTIONS, WATT_FUNCTIONS] {
            let names: std::collections::HashSet<_> = table.iter().map(|(name, ..)| name).collect();
            assert_eq!(names.len(), table.len());
        }
    }
}
