"""Runs the steps of a script in order, and counts their checks."""

import sys
import time
import traceback

ACCESS_KEY = ("LTAI-ecs-sim", "ecs-sim-secret")
REGION = "cn-hangzhou"
checks = 0


def run(name, steps, life):
    """Runs the steps and exits. Each step depends on those before it, so a failure ends the run."""
    failed = 0
    for step in steps:
        try:
            step(life)
        except Exception:
            traceback.print_exc(file=sys.stdout)
            print(f"{name}: {step.__name__} failed")
            failed = 1
            break
        print(f"{name}: {step.__name__}")
    print(f"{checks} passed, {failed} failed")
    sys.exit(failed)


def equal(found, wanted):
    global checks
    assert found == wanted, f"{found!r} instead of {wanted!r}"
    checks += 1


def wait_until(wanted, poll, seconds=60):
    """Polls until the wanted value is returned."""
    end = time.monotonic() + seconds
    while (found := poll()) != wanted:
        assert time.monotonic() < end, f"still {found!r} instead of {wanted!r}"
        time.sleep(0.05)
    equal(found, wanted)
