"""What the analysis tests have in common."""

load("@bazel_skylib//lib:unittest.bzl", "analysistest", "asserts")

def action_of(env, mnemonic):
    """The one action with this mnemonic that the target under test has."""
    found = [action for action in analysistest.target_actions(env) if action.mnemonic == mnemonic]
    if len(found) != 1:
        fail("{} actions are {}".format(len(found), mnemonic))
    return found[0]

def assert_arguments(env, action, expected):
    """Each of `expected` is an argument of the action."""
    for argument in expected:
        asserts.true(env, argument in action.argv, "{} is not in {}".format(argument, action.argv))

def matching(files, start, end):
    """Those files whose base names start and end so."""
    return [file for file in files if file.basename.startswith(start) and file.basename.endswith(end)]

def refusal_test(message):
    """An analysis test rule: the target under test must fail with this message."""

    def implementation(ctx):
        env = analysistest.begin(ctx)
        asserts.expect_failure(env, message)
        return analysistest.end(env)

    return implementation
