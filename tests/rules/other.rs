// A source file by name only: the tests here look at actions, and none of them runs.
