"""The life of an instance with footmark, the library of Ansible's modules. Argument: host:port."""

import sys
import time
from types import SimpleNamespace

from aliyunsdkcore.profile import region_provider
from footmark.ecs.connection import ECSConnection
from footmark.vpc.connection import VPCConnection

from checks import ACCESS_KEY, REGION, equal, run, wait_until

TAGS = {"team": "blue & größer", "empty": ""}


def regions_and_network(life):
    assert REGION in [each.id for each in life.ecs.describe_regions()]
    life.zone = life.ecs.describe_zones()[0].id
    life.vpc = life.vpcs.create_vpc(vpc_name="footmark", cidr_block="10.0.0.0/8").id
    equal([each.name for each in life.vpcs.describe_vpcs(vpc_id=life.vpc)], ["footmark"])
    life.switch = life.vpcs.create_vswitch(
        vpc_id=life.vpc, zone_id=life.zone, cidr_block="10.1.0.0/16").id
    switches = life.vpcs.describe_vswitches(vpc_id=life.vpc)
    equal([each.cidr_block for each in switches], ["10.1.0.0/16"])
    life.group = life.ecs.create_security_group(vpc_id=life.vpc, security_group_name="web").id
    groups = life.ecs.describe_security_groups(vpc_id=life.vpc)
    equal([each.security_group_name for each in groups], ["web"])


def instance_runs(life):
    images = life.ecs.describe_images(os_type="linux", architecture="x86_64")
    created = life.ecs.run_instances(
        image_id=images[0].id, instance_type="ecs.g7.large", security_group_id=life.group,
        vswitch_id=life.switch, amount=1, instance_name="web")
    life.id = created[0].id
    wait_until(["running"], lambda: [each.status for each in instances(life)])
    equal(instances(life)[0].name, "web")


def tags(life):
    life.ecs.tag_resources(resource_type="instance", resource_ids=[life.id], tags=TAGS)
    equal(instances(life)[0].tags, TAGS)


def disk(life):
    disk_id = life.ecs.create_disk(zone_id=life.zone, disk_category="cloud_essd", size=40).id
    disks = lambda: life.ecs.describe_disks(disk_ids=[disk_id])
    wait_until(["available"], lambda: [each.status for each in disks()])
    life.ecs.attach_disk(disk_id=disk_id, instance_id=life.id)
    wait_until(["in_use"], lambda: [each.status for each in disks()])
    life.ecs.detach_disk(disk_id=disk_id, instance_id=life.id)
    wait_until(["available"], lambda: [each.status for each in disks()])
    life.ecs.delete_disk(disk_id=disk_id)
    wait_until([], disks)


def errors(life):
    try:
        life.ecs.join_security_group(
            instance_id=life.id, security_group_id="sg-bp67acfmxazb4p000000")
    except Exception as rejected:
        equal("NotFound" in str(rejected), True)
    else:
        raise AssertionError("the group was joined")


def everything_is_deleted(life):
    life.ecs.stop_instances(instance_ids=[life.id])
    wait_until(["stopped"], lambda: [each.status for each in instances(life)])
    life.ecs.delete_instances(instance_ids=[life.id], force=True)
    wait_until([], lambda: instances(life))
    life.ecs.delete_security_group(security_group_id=life.group)
    life.vpcs.delete_vswitch(vswitch_id=life.switch)
    wait_until([], lambda: life.vpcs.describe_vswitches(vpc_id=life.vpc))
    life.vpcs.delete_vpc(vpc_id=life.vpc)
    wait_until([], lambda: life.vpcs.describe_vpcs(vpc_id=life.vpc))


STEPS = [
    regions_and_network,
    instance_runs,
    tags,
    disk,
    errors,
    everything_is_deleted,
]


# The library returns statuses in lower case.
def instances(life):
    return life.ecs.describe_instances(instance_ids=[life.id])


def connect(address):
    # The library sleeps for seconds between polls, and has no option for that.
    sleep = time.sleep
    time.sleep = lambda seconds: sleep(min(seconds, 0.05))
    for product in ("Ecs", "Vpc"):
        region_provider.modify_point(product, REGION, address)
    return SimpleNamespace(ecs=ECSConnection(*ACCESS_KEY, region=REGION),
                           vpcs=VPCConnection(*ACCESS_KEY, region=REGION))


if __name__ == "__main__":
    run("footmark", STEPS, connect(sys.argv[1]))
