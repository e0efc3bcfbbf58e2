"""Runs the steps of a script one after the other and says how they went."""

import sys
import time
import traceback

ACCESS_KEY = ("LTAI-ecs-sim", "ecs-sim-secret")
REGION = "cn-hangzhou"


def run(name, steps, life):
    """Ends the program. A step needs those before it, so the first that fails is the last."""
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


def wait_until(wanted, look, seconds=60):
    """Looks until it sees what is wanted."""
    end = time.monotonic() + seconds
    while (seen := look()) != wanted:
        assert time.monotonic() < end, f"still {seen!r} instead of {wanted!r}"
        time.sleep(0.05)
