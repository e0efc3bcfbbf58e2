"""Compares ecs-sdk with ali-acs and with the official Python client, in figures.

Arguments: the built programs `ecs-sim` and `compare`. Each scenario gets a fresh local endpoint.
"""

import os
import subprocess
import sys
import tempfile

from alibabacloud_ecs20140526 import models
from alibabacloud_ecs20140526.client import Client
from alibabacloud_tea_openapi.models import Config
from alibabacloud_tea_util.models import RuntimeOptions
from ecs_sim import EcsSim

HOST = "ecs.cn-hangzhou.aliyuncs.com"


def main(program, rust):
    clients = {"ecs-sdk": [rust, "ecs-sdk"], "ali-acs": [rust, "ali-acs"],
               "python": [sys.executable, __file__, "client"],
               "python, retries on": [sys.executable, __file__, "client-with-retries"]}
    for scenario in (throttled, lost, listed):
        print(scenario.__doc__)
        for name, command in clients.items():
            print(f"    {name:20} {scenario(program, name, command)}")


def throttled(program, name, command):
    """Of 100 calls to an endpoint that throttles one request in five, succeed:"""
    with endpoint(program, name) as sim:
        sim.control("PUT", "faults", [{"kind": "throttling", "probability": 0.2}])
        return run(sim, command, "calls")


def lost(program, name, command):
    """The connection breaks after RunInstances of one instance; ids received, instances created:"""
    with endpoint(program, name) as sim:
        fault = {"kind": "reset", "executed": True, "actions": ["RunInstances"], "times": 1}
        sim.control("PUT", "faults", [fault])
        received = run(sim, command, "create")
        return f"{received}, {sim.call('DescribeInstances', RegionId=sim.region)['TotalCount']}"


def listed(program, name, command):
    """Of 250 instances, the list of the client has:"""
    with endpoint(program, name) as sim:
        for amount in (100, 100, 50):
            sim.call("RunInstances", RegionId=sim.region, Amount=amount, **launch(sim))
        return run(sim, command, "list")


def endpoint(program, name):
    """ali-acs only speaks https; for each client the certificate is the same."""
    if name != "ali-acs":
        return EcsSim([], program)
    file = os.path.join(tempfile.mkdtemp(), "certificate.pem")
    sim = EcsSim(["--tls-cert", file, "--tls-name", HOST], program)
    sim.certificate = file
    return sim


def launch(sim):
    """What RunInstances needs."""
    switch = sim.call("DescribeVSwitches", product="vpc", RegionId=sim.region)["VSwitches"]["VSwitch"][0]
    group = sim.call("CreateSecurityGroup", RegionId=sim.region, VpcId=switch["VpcId"])
    image = sim.call("DescribeImages", RegionId=sim.region, OSType="linux", Architecture="x86_64")
    return {"ImageId": image["Images"]["Image"][0]["ImageId"], "InstanceType": "ecs.g7.large",
            "SecurityGroupId": group["SecurityGroupId"], "VSwitchId": switch["VSwitchId"]}


def run(sim, command, scenario):
    needs = launch(sim)
    environment = os.environ | sim.environment | {
        "ADDRESS": sim.endpoint, "CERTIFICATE": getattr(sim, "certificate", ""), "REGION": sim.region,
        "IMAGE": needs["ImageId"], "TYPE": needs["InstanceType"], "GROUP": needs["SecurityGroupId"],
        "SWITCH": needs["VSwitchId"]}
    done = subprocess.run([*command, scenario], env=environment, capture_output=True, text=True, timeout=120)
    return done.stdout.strip() or done.stderr.strip()[-200:]


def python_client(retries, scenario):
    variables = os.environ
    client = Client(Config(
        access_key_id=variables["ALIBABA_CLOUD_ACCESS_KEY_ID"],
        access_key_secret=variables["ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
        region_id=variables["REGION"], endpoint=variables["ADDRESS"], protocol="http"))
    runtime = RuntimeOptions(autoretry=retries, max_attempts=5 if retries else None)
    if scenario == "calls":
        return sum(succeeds(client, runtime) for _ in range(100))
    if scenario == "list":
        request = models.DescribeInstancesRequest(region_id=variables["REGION"])
        return len(client.describe_instances_with_options(request, runtime).body.instances.instance)
    request = models.RunInstancesRequest(
        region_id=variables["REGION"], image_id=variables["IMAGE"], instance_type=variables["TYPE"],
        security_group_id=variables["GROUP"], v_switch_id=variables["SWITCH"])
    try:
        response = client.run_instances_with_options(request, runtime)
    except Exception:
        return 0
    return len(response.body.instance_id_sets.instance_id_set)


def succeeds(client, runtime):
    try:
        client.describe_regions_with_options(models.DescribeRegionsRequest(), runtime)
    except Exception:
        return False
    return True


if __name__ == "__main__":
    if sys.argv[1].startswith("client"):
        print(python_client(sys.argv[1] != "client", sys.argv[2]))
    else:
        main(*sys.argv[1:])
