;; No program: it has no `_start`.
(module (memory (export "memory") 1))
