"""The fixture of the wheel, with the official client."""

import pytest
from alibabacloud_ecs20140526 import models
from alibabacloud_ecs20140526.client import Client
from alibabacloud_tea_openapi.models import Config

from ecs_sim import EcsSim, EcsSimError


def client(sim):
    return Client(Config(
        access_key_id=sim.access_key_id, access_key_secret=sim.access_key_secret,
        region_id=sim.region, endpoint=sim.endpoint, protocol=sim.protocol,
    ))


def key_pairs(sim):
    request = models.DescribeKeyPairsRequest(region_id=sim.region)
    found = client(sim).describe_key_pairs(request).body.key_pairs.key_pair
    return [pair.key_pair_name for pair in found]


# Each run must begin without the key pair of the other one.
@pytest.mark.parametrize("run", [1, 2])
def test_each_test_begins_with_the_same_resources(ecs_sim, run):
    assert key_pairs(ecs_sim) == []
    assert len(ecs_sim.control("GET", "requests")) == 1
    client(ecs_sim).create_key_pair(
        models.CreateKeyPairRequest(region_id=ecs_sim.region, key_pair_name="deploy"))
    assert key_pairs(ecs_sim) == ["deploy"]


def test_faults_end_with_the_test(ecs_sim):
    ecs_sim.control("PUT", "faults", [{"kind": "throttling"}])
    with pytest.raises(Exception, match="Throttling"):
        key_pairs(ecs_sim)
    ecs_sim.reset()
    assert key_pairs(ecs_sim) == []


def test_calls_need_no_client(ecs_sim):
    ecs_sim.call("CreateKeyPair", RegionId=ecs_sim.region, KeyPairName="direct")
    assert key_pairs(ecs_sim) == ["direct"]
    with pytest.raises(EcsSimError, match="InvalidInstanceId.NotFound"):
        ecs_sim.call("StopInstance", InstanceId="i-absent")


def test_an_endpoint_without_the_fixture():
    with EcsSim(["--region", "cn-beijing", "--key", "an-id:a-secret"]) as sim:
        assert (sim.region, sim.access_key_id) == ("cn-beijing", "an-id")
        assert sim.environment["ALIBABA_CLOUD_ENDPOINT"] == sim.url
        assert key_pairs(sim) == []
    with pytest.raises(OSError):
        sim.control("GET", "health")


def test_an_invalid_option_is_an_error():
    with pytest.raises(EcsSimError, match="--no-such-option"):
        EcsSim(["--no-such-option"]).start()


def test_the_control_api_works_beside_tls():
    with EcsSim(["--tls"]) as sim:
        assert sim.protocol == "https"
        sim.call("CreateKeyPair", RegionId=sim.region, KeyPairName="deploy")
        assert [request["action"] for request in sim.control("GET", "requests")] == ["CreateKeyPair"]


def test_a_long_log_does_not_block_the_endpoint():
    with EcsSim(["--log", "full"]) as sim:
        for _ in range(300):
            client(sim).describe_regions(models.DescribeRegionsRequest())


def test_a_program_that_prints_nothing_is_stopped(monkeypatch, tmp_path):
    program = tmp_path / "silent"
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    program.chmod(0o755)
    monkeypatch.setattr("ecs_sim.START_TIMEOUT", 0.2)
    with pytest.raises(EcsSimError, match="printed no variables in 0.2 s"):
        EcsSim(program=str(program)).start()
