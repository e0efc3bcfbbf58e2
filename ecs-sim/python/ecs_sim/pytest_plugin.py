"""Fixtures of pytest: one endpoint for all tests, which is reset before each test that uses it."""

import pytest

from . import EcsSim


@pytest.fixture(scope="session")
def ecs_sim_arguments():
    """Options of the program; override this fixture to change them."""
    return []


@pytest.fixture(scope="session")
def ecs_sim_session(ecs_sim_arguments):
    """The endpoint of the session, with the resources that earlier tests left."""
    with EcsSim(ecs_sim_arguments) as sim:
        yield sim


@pytest.fixture
def ecs_sim(ecs_sim_session):
    """The endpoint, reset to its start: resources, faults and recorded requests."""
    ecs_sim_session.reset()
    return ecs_sim_session
