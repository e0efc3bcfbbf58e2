"""The life of an instance with Ansible's modules for Alibaba Cloud. Argument: host:port."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import ansible.modules

from checks import ACCESS_KEY, REGION, equal, run

ZONE = f"{REGION}-b"


def network(life):
    vpc = {"cidr_block": "10.0.0.0/8", "vpc_name": "ansible"}
    created = life.module("ali_vpc", state="present", **vpc)
    equal((created["changed"], created["vpc"]["cidr_block"]), (True, "10.0.0.0/8"))
    equal(life.module("ali_vpc", state="present", **vpc)["changed"], False)
    life.vpc = created["vpc"]["id"]
    created = life.module("ali_vswitch", state="present", zone_id=ZONE, vpc_id=life.vpc,
                          cidr_block="10.1.0.0/16", vswitch_name="ansible")
    life.switch = created["vswitch"]["id"]
    equal(created["vswitch"]["cidr_block"], "10.1.0.0/16")
    rules = [{"ip_protocol": "tcp", "port_range": "22/22", "source_cidr_ip": "10.0.0.0/8"}]
    created = life.module("ali_security_group", state="present", name="ansible", vpc_id=life.vpc,
                          rules=rules)
    life.group = created["group"]["id"]
    found = life.module("ali_security_group_info")
    equal(life.group in found["ids"], True)


def instance_runs(life):
    image = next(each for each in life.module("ali_image_info")["images"]
                 if (each["ostype"], each["architecture"]) == ("linux", "x86_64"))
    created = life.module(
        "ali_instance", state="present", image=image["image_id"], count=1,
        instance_type="ecs.g7.large", security_groups=[life.group], vswitch_id=life.switch,
        instance_name="ansible", count_tag="{'team': 'ansible'}")
    life.id = created["instances"][0]["id"]
    found = life.module("ali_instance_info", instance_ids=[life.id])["instances"]
    equal([(each["id"], each["status"]) for each in found], [(life.id, "running")])


def disk(life):
    created = life.module("ali_disk", state="present", zone_id=ZONE, size=40,
                          disk_category="cloud_essd", disk_name="ansible")
    life.disk = created["disk_id"]
    # The module cannot attach a disk: before that, it modifies nothing but a misspelt parameter.
    try:
        life.module("ali_disk", state="present", disk_id=life.disk, instance_id=life.id)
    except AssertionError as error:
        assert "NoAttributeToModify" in str(error), error
    else:
        raise AssertionError("ali_disk attaches disks now; test it")
    equal(life.module("ali_disk", state="absent", disk_id=life.disk)["changed"], True)


def interface(life):
    created = life.module("ali_eni", state="present", vswitch_id=life.switch, name="ansible",
                          security_groups=[life.group])
    equal(created["interface"]["vswitch_id"], life.switch)
    deleted = life.module("ali_eni", state="absent", eni_id=created["interface"]["id"])
    equal(deleted["changed"], True)


def everything_is_deleted(life):
    life.module("ali_instance", state="absent", instance_ids=[life.id], force=True)
    equal(life.module("ali_instance_info")["instances"], [])
    life.module("ali_security_group", state="absent", name="ansible",
                security_group_id=life.group)
    life.module("ali_vswitch", state="absent", vswitch_id=life.switch, vpc_id=life.vpc,
                cidr_block="10.1.0.0/16")
    deleted = life.module("ali_vpc", state="absent", vpc_id=life.vpc, vpc_name="ansible",
                          cidr_block="10.0.0.0/8")
    equal(deleted["changed"], True)


STEPS = [
    network,
    instance_runs,
    disk,
    interface,
    everything_is_deleted,
]


def connect(address):
    modules = Path(ansible.modules.__path__[0], "cloud", "alicloud")
    here = Path(__file__).parent
    environment = {
        **os.environ, "PYTHONPATH": str(here / "endpoint"), "ECS_SIM_ADDRESS": address,
        "ANSIBLE_LIBRARY": str(modules), "ANSIBLE_PYTHON_INTERPRETER": sys.executable,
        "ANSIBLE_NOCOLOR": "1", "PYTHONWARNINGS": "ignore",
    }
    program = Path(sys.executable).parent / "ansible"

    def module(name, /, **options):
        options |= {"alicloud_region": REGION, "alicloud_access_key": ACCESS_KEY[0],
                    "alicloud_secret_key": ACCESS_KEY[1]}
        done = subprocess.run(
            [program, "localhost", "-m", name, "-a", json.dumps(options),
             "-e", f"ansible_python_interpreter={sys.executable}"],
            env=environment, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"
        return json.loads(re.search(r"=> (\{.*\})", done.stdout, re.S)[1])

    return SimpleNamespace(module=module)


if __name__ == "__main__":
    run("ansible_alicloud", STEPS, connect(sys.argv[1]))
