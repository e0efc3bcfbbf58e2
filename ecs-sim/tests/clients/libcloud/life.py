"""The life of an instance with Apache Libcloud, which reads XML. Argument: host:port."""

import sys
from types import SimpleNamespace

from libcloud.common.exceptions import BaseHTTPError
from libcloud.compute.base import NodeAuthPassword, NodeImage, NodeSize
from libcloud.compute.drivers import ecs
from libcloud.compute.providers import get_driver
from libcloud.compute.types import NodeState, Provider, StorageVolumeState, VolumeSnapshotState

from checks import ACCESS_KEY, REGION, equal, run, wait_until

SIZE = "ecs.g7.large"


def regions_zones_and_sizes(life):
    assert REGION in [each.id for each in life.driver.list_locations()]
    life.zone = life.driver.ex_list_zones()[0].id
    equal(life.zone.startswith(REGION), True)
    life.size = next(each for each in life.driver.list_sizes() if each.id == SIZE)
    # The driver passes on the memory in GiB.
    equal((life.size.ram, life.size.extra["cpu_core_count"]), (8, 2))
    images = life.driver.list_images(ex_filters={"ImageOwnerAlias": "system", "OSType": "linux"})
    equal({each.extra["os_type"] for each in images}, {"linux"})
    life.image = next(each for each in images if each.extra["architecture"] == "x86_64")


def network(life):
    # The driver has no VPC, so these are its requests without a method.
    life.vpc = life.request("CreateVpc", CidrBlock="10.0.0.0/8").findtext("VpcId")
    vpc = lambda: life.request("DescribeVpcs", VpcId=life.vpc).findtext("Vpcs/Vpc/Status")
    wait_until("Available", vpc)
    life.switch = life.request("CreateVSwitch", VpcId=life.vpc, ZoneId=life.zone,
                               CidrBlock="10.1.0.0/16").findtext("VSwitchId")
    switch = lambda: life.request("DescribeVSwitches", VpcId=life.vpc).findtext(
        "VSwitches/VSwitch/Status")
    wait_until("Available", switch)
    life.group = life.request("CreateSecurityGroup", VpcId=life.vpc).findtext("SecurityGroupId")
    about = "größer & /+ *~"
    changed = life.driver.ex_modify_security_group_by_id(life.group, description=about)
    equal(changed, True)
    groups = life.driver.ex_list_security_groups(ex_filters={"VpcId": life.vpc})
    equal([(each.id, each.description, each.vpc_id) for each in groups],
          [(life.group, about, life.vpc)])


def instance_runs(life):
    node = life.driver.create_node(
        "web", life.size, life.image, auth=NodeAuthPassword("Passw0rd!"),
        ex_security_group_id=life.group, ex_vswitch_id=life.switch)
    life.id = node.id
    # The object has the state before the start.
    equal((node.name, current(life).state), ("web", NodeState.RUNNING))
    equal(node.extra["vpc_attributes"]["vswitch_id"], life.switch)
    equal([each.id for each in life.driver.list_nodes(ex_node_ids=[life.id])], [life.id])


def disk_and_snapshot(life):
    volume = life.driver.create_volume(
        40, "data", ex_zone_id=life.zone, ex_disk_category="cloud_essd")
    volumes = lambda: life.driver.list_volumes(ex_volume_ids=[volume.id])
    state = lambda: [each.state for each in volumes()]
    wait_until([StorageVolumeState.AVAILABLE], state)
    equal(volumes()[0].size, 40)
    life.driver.attach_volume(current(life), volume)
    wait_until([StorageVolumeState.INUSE], state)
    snapshot = life.driver.create_volume_snapshot(volume, name="before")
    snapshots = lambda: life.driver.list_volume_snapshots(volume)
    wait_until([VolumeSnapshotState.AVAILABLE], lambda: [each.state for each in snapshots()])
    equal(life.driver.detach_volume(volumes()[0]), True)
    wait_until([StorageVolumeState.AVAILABLE], state)
    equal(life.driver.destroy_volume_snapshot(snapshot), True)
    wait_until([], snapshots)
    equal(life.driver.destroy_volume(volume), True)
    wait_until([], volumes)


def stopped_and_started(life):
    equal(life.driver.stop_node(current(life)), True)
    equal(current(life).state, NodeState.STOPPED)
    equal(life.driver.start_node(current(life)), True)
    equal(current(life).state, NodeState.RUNNING)


def errors(life):
    life.driver.region = "cn-nowhere"
    equal("InvalidRegionId.NotFound" in error_of(life.driver.list_nodes), True)
    life.driver.region = REGION
    delete = lambda: life.driver.ex_delete_security_group_by_id("sg-bp67acfmxazb4p000000")
    equal("InvalidSecurityGroup.NotFound" in error_of(delete), True)


def everything_is_deleted(life):
    life.driver.stop_node(current(life))
    equal(life.driver.destroy_node(current(life)), True)
    wait_until([], life.driver.list_nodes)
    equal(life.driver.ex_delete_security_group_by_id(life.group), True)
    life.request("DeleteVSwitch", VSwitchId=life.switch)
    equal(life.driver.ex_list_security_groups(ex_filters={"VpcId": life.vpc}), [])


STEPS = [
    regions_zones_and_sizes,
    network,
    instance_runs,
    disk_and_snapshot,
    stopped_and_started,
    errors,
    everything_is_deleted,
]


def current(life):
    return life.driver.list_nodes(ex_node_ids=[life.id])[0]


def error_of(call):
    try:
        call()
    except BaseHTTPError as rejected:
        return str(rejected)
    raise AssertionError("the call was not rejected")


def connect(address):
    host, port = address.split(":")
    # The driver polls every three seconds, and has no option for that.
    poll = ecs.ECSDriver._wait_until_state
    ecs.ECSDriver._wait_until_state = lambda self, nodes, state, wait_period=0.1, timeout=60: poll(
        self, nodes, state, 0.1, 60)
    # It starts a new instance at once, although an instance starts from Stopped only.
    start = ecs.ECSDriver.start_node

    def start_node(self, node):
        self._wait_until_state([node], NodeState.STOPPED)
        return start(self, node)

    ecs.ECSDriver.start_node = start_node
    driver = get_driver(Provider.ALIYUN_ECS)(
        *ACCESS_KEY, region=REGION, host=host, port=int(port), secure=False)

    def request(action, **parameters):
        parameters = {"Action": action, "RegionId": REGION, **parameters}
        return driver.connection.request(driver.path, parameters).object

    return SimpleNamespace(driver=driver, request=request)


if __name__ == "__main__":
    run("apache-libcloud", STEPS, connect(sys.argv[1]))
