"""Runs the steps of a script in order and prints their results."""

import sys
import time
import traceback

ACCESS_KEY = ("LTAI-ecs-sim", "ecs-sim-secret")
REGION = "cn-hangzhou"


def run(name, steps, life):
    """Runs the steps and exits. Each step depends on those before it, so a failure ends the run."""
    passed = 0
    for step in steps:
        try:
            step(life)
        except Exception:
            traceback.print_exc(file=sys.stdout)
            print(f"{name}: {step.__name__} failed")
            break
        passed += 1
        print(f"{name}: {step.__name__}")
    failed = len(steps) - passed
    print(f"{passed} passed, {failed} failed or not reached")
    sys.exit(1 if failed else 0)


def equal(found, wanted):
    assert found == wanted, f"{found!r} instead of {wanted!r}"


def wait_until(wanted, poll, seconds=60):
    """Polls until the wanted value is returned."""
    end = time.monotonic() + seconds
    while (found := poll()) != wanted:
        assert time.monotonic() < end, f"still {found!r} instead of {wanted!r}"
        time.sleep(0.05)
