"""The life of instances with the client `alibabacloud_ecs20140526`. Argument: host:port."""

import base64
import json
import sys
from types import SimpleNamespace

from alibabacloud_ecs20140526 import models
from alibabacloud_ecs20140526.client import Client
from alibabacloud_tea_openapi.models import Config
from Tea.exceptions import TeaException

from steps import ACCESS_KEY, REGION, equal, run, wait_until

TAGS = [models.RunInstancesRequestTag(key="team", value="blue & größer/+ *~")]


def network_is_there(life):
    zones = life.client.describe_zones(models.DescribeZonesRequest(region_id=REGION)).body
    switches = life.client.describe_vswitches(
        models.DescribeVSwitchesRequest(region_id=REGION, is_default=True)
    ).body.v_switches.v_switch
    life.switch = switches[0]
    assert life.switch.zone_id in [zone.zone_id for zone in zones.zones.zone]
    images = life.client.describe_images(
        models.DescribeImagesRequest(
            region_id=REGION, image_owner_alias="system", ostype="linux", architecture="x86_64"
        )
    ).body.images.image
    equal({image.ostype for image in images}, {"linux"})
    life.image_id = images[0].image_id


def security_group_with_a_rule(life):
    life.group_id = life.client.create_security_group(
        models.CreateSecurityGroupRequest(
            region_id=REGION, vpc_id=life.switch.vpc_id, security_group_name="web"
        )
    ).body.security_group_id
    life.client.authorize_security_group(
        models.AuthorizeSecurityGroupRequest(
            region_id=REGION,
            security_group_id=life.group_id,
            permissions=[
                models.AuthorizeSecurityGroupRequestPermissions(
                    ip_protocol="TCP", port_range="443/443", source_cidr_ip="10.0.0.0/8"
                )
            ],
        )
    )
    attribute = life.client.describe_security_group_attribute(
        models.DescribeSecurityGroupAttributeRequest(
            region_id=REGION, security_group_id=life.group_id, direction="ingress"
        )
    ).body
    equal(attribute.security_group_name, "web")
    rules = attribute.permissions.permission
    equal([(r.ip_protocol, r.port_range, r.source_cidr_ip) for r in rules],
          [("TCP", "443/443", "10.0.0.0/8")])


def dry_run_creates_nothing(life):
    equal(code_of(lambda: life.client.run_instances(launch(life, dry_run=True))), "DryRunOperation")
    equal(instances(life).total_count, 0)


def two_instances_run(life):
    body = life.client.run_instances(launch(life, client_token="life-1")).body
    life.ids = body.instance_id_sets.instance_id_set
    equal(len(set(life.ids)), 2)
    wait_for_status(life, life.ids, "Running")


def client_token_launches_once(life):
    again = life.client.run_instances(launch(life, client_token="life-1")).body
    equal(again.instance_id_sets.instance_id_set, life.ids)
    equal(instances(life).total_count, 2)
    changed = launch(life, client_token="life-1", amount=1)
    equal(code_of(lambda: life.client.run_instances(changed)), "IdempotentParameterMismatch")


def instances_are_found(life):
    by_id = instances(life, instance_ids=json.dumps(life.ids[:1])).instances.instance
    equal([instance.instance_id for instance in by_id], life.ids[:1])
    instance = by_id[0]
    equal(instance.instance_type, "ecs.g7.large")
    equal((instance.cpu, instance.memory), (2, 8192))
    equal(instance.image_id, life.image_id)
    equal(instance.security_group_ids.security_group_id, [life.group_id])
    equal(instance.vpc_attributes.v_switch_id, life.switch.v_switch_id)
    equal([(tag.tag_key, tag.tag_value) for tag in instance.tags.tag], [("team", TAGS[0].value)])
    tag = models.DescribeInstancesRequestTag
    equal(instances(life, tag=[tag(key="team", value=TAGS[0].value)]).total_count, 2)
    equal(instances(life, tag=[tag(key="team", value="red")]).total_count, 0)


def pages_by_token_and_by_number(life):
    pages, token = [], None
    while token != "":
        page = instances(life, max_results=1, next_token=token)
        token = page.next_token or ""
        pages += [[instance.instance_id for instance in page.instances.instance]]
        assert len(pages) < 5, "the pages do not end"
    pages = [page for page in pages if page]
    equal(sorted(pages), sorted([id] for id in life.ids))
    numbered = [instances(life, page_number=number, page_size=1) for number in (1, 2)]
    equal([page.total_count for page in numbered], [2, 2])
    equal([page.page_number for page in numbered], [1, 2])
    found = [page.instances.instance[0].instance_id for page in numbered]
    equal(sorted(found), sorted(life.ids))


def command_prints(life):
    text = "Grüße aus Hangzhou"
    content = base64.b64encode(f"echo {text}".encode()).decode()
    invoke_id = life.client.run_command(
        models.RunCommandRequest(
            region_id=REGION, type="RunShellScript", command_content=content,
            content_encoding="Base64", instance_id=life.ids,
        )
    ).body.invoke_id

    def results():
        request = models.DescribeInvocationResultsRequest(region_id=REGION, invoke_id=invoke_id)
        return life.client.describe_invocation_results(
            request).body.invocation.invocation_results.invocation_result

    wait_until(["Finished"] * 2, lambda: [result.invoke_record_status for result in results()])
    equal(sorted(result.instance_id for result in results()), sorted(life.ids))
    for result in results():
        equal(base64.b64decode(result.output).decode(), f"{text}\n")
        equal(result.exit_code, 0)


def stopped_changed_and_started(life):
    first = life.ids[0]
    spec = models.ModifyInstanceSpecRequest(instance_id=first, instance_type="ecs.g7.xlarge")
    equal(code_of(lambda: life.client.modify_instance_spec(spec)),
          "InvalidInstanceStatus.NotStopped")
    start = models.StartInstanceRequest(instance_id=first)
    equal(code_of(lambda: life.client.start_instance(start)), "IncorrectInstanceStatus")
    life.client.stop_instance(models.StopInstanceRequest(instance_id=first))
    wait_for_status(life, [first], "Stopped")
    life.client.modify_instance_spec(spec)
    life.client.modify_instance_attribute(
        models.ModifyInstanceAttributeRequest(instance_id=first, instance_name="renamed")
    )
    life.client.start_instance(start)
    wait_for_status(life, [first], "Running")
    attribute = life.client.describe_instance_attribute(
        models.DescribeInstanceAttributeRequest(instance_id=first)
    ).body
    equal((attribute.instance_name, attribute.instance_type), ("renamed", "ecs.g7.xlarge"))


def disk_from_birth_to_death(life):
    disk_id = life.client.create_disk(
        models.CreateDiskRequest(
            region_id=REGION, zone_id=life.switch.zone_id, disk_category="cloud_essd", size=40
        )
    ).body.disk_id
    wait_until("Available", lambda: disk(life, disk_id).status)
    life.client.attach_disk(models.AttachDiskRequest(instance_id=life.ids[0], disk_id=disk_id))
    wait_until("In_use", lambda: disk(life, disk_id).status)
    equal(disk(life, disk_id).instance_id, life.ids[0])
    delete = models.DeleteDiskRequest(disk_id=disk_id)
    equal(code_of(lambda: life.client.delete_disk(delete)), "IncorrectDiskStatus")
    life.client.resize_disk(models.ResizeDiskRequest(disk_id=disk_id, new_size=60, type="online"))
    wait_until(60, lambda: disk(life, disk_id).size)
    life.client.detach_disk(models.DetachDiskRequest(instance_id=life.ids[0], disk_id=disk_id))
    wait_until("Available", lambda: disk(life, disk_id).status)
    life.client.delete_disk(delete)
    wait_until(None, lambda: disk(life, disk_id))


def snapshot_and_image(life):
    data = disks(life, instance_id=life.ids[0], disk_type="data")
    equal([(each.size, each.category) for each in data], [(100, "cloud_essd")])
    life.snapshot_id = life.client.create_snapshot(
        models.CreateSnapshotRequest(disk_id=data[0].disk_id, snapshot_name="before")
    ).body.snapshot_id
    wait_until("accomplished", lambda: snapshot(life).status)
    made = snapshot(life)
    equal((made.source_disk_id, made.source_disk_size), (data[0].disk_id, "100"))
    life.own_image_id = life.client.create_image(
        models.CreateImageRequest(region_id=REGION, instance_id=life.ids[0], image_name="golden")
    ).body.image_id
    wait_until("Available", lambda: own_image(life).status)
    equal((own_image(life).image_name, own_image(life).image_owner_alias), ("golden", "self"))


def tags_come_and_go(life):
    life.client.tag_resources(
        models.TagResourcesRequest(
            region_id=REGION, resource_type="instance", resource_id=life.ids[:1],
            tag=[models.TagResourcesRequestTag(key="stage", value="test")],
        )
    )
    equal(tags(life), {("team", TAGS[0].value), ("stage", "test")})
    life.client.untag_resources(
        models.UntagResourcesRequest(
            region_id=REGION, resource_type="instance", resource_id=life.ids[:1], tag_key=["stage"]
        )
    )
    equal(tags(life), {("team", TAGS[0].value)})


def errors_have_their_codes(life):
    unknown = models.StopInstanceRequest(instance_id="i-bp67acfmxazb4p00000")
    equal(code_of(lambda: life.client.stop_instance(unknown), 404), "InvalidInstanceId.NotFound")
    dry = models.StopInstanceRequest(instance_id=life.ids[1], dry_run=True)
    equal(code_of(lambda: life.client.stop_instance(dry)), "DryRunOperation")
    many = models.StopInstancesRequest(region_id=REGION, instance_id=life.ids, dry_run=True)
    equal(code_of(lambda: life.client.stop_instances(many)), "DRYRUN.SUCCESS")
    wait_for_status(life, life.ids, "Running")
    running = models.DeleteInstanceRequest(instance_id=life.ids[1])
    equal(code_of(lambda: life.client.delete_instance(running)), "IncorrectInstanceStatus")
    stranger = connect(life.address, (ACCESS_KEY[0], "another-secret"))
    look = models.DescribeRegionsRequest()
    equal(code_of(lambda: stranger.describe_regions(look)), "SignatureDoesNotMatch")


def everything_is_deleted(life):
    client = life.client
    client.delete_instance(models.DeleteInstanceRequest(instance_id=life.ids[0], force=True))
    client.stop_instance(models.StopInstanceRequest(instance_id=life.ids[1]))
    wait_for_status(life, life.ids[1:], "Stopped")
    client.delete_instance(models.DeleteInstanceRequest(instance_id=life.ids[1]))
    wait_until(0, lambda: instances(life).total_count)
    client.delete_image(models.DeleteImageRequest(region_id=REGION, image_id=life.own_image_id))
    wait_until(None, lambda: own_image(life))
    client.delete_snapshot(models.DeleteSnapshotRequest(snapshot_id=life.snapshot_id))
    wait_until(None, lambda: snapshot(life))
    group = models.DeleteSecurityGroupRequest(region_id=REGION, security_group_id=life.group_id)
    client.delete_security_group(group)
    equal(code_of(lambda: client.describe_security_group_attribute(
        models.DescribeSecurityGroupAttributeRequest(
            region_id=REGION, security_group_id=life.group_id)), 404),
        "InvalidSecurityGroupId.NotFound")
    wait_until([], lambda: disks(life))


STEPS = [
    network_is_there,
    security_group_with_a_rule,
    dry_run_creates_nothing,
    two_instances_run,
    client_token_launches_once,
    instances_are_found,
    pages_by_token_and_by_number,
    command_prints,
    stopped_changed_and_started,
    disk_from_birth_to_death,
    snapshot_and_image,
    tags_come_and_go,
    errors_have_their_codes,
    everything_is_deleted,
]


def connect(address, access_key=ACCESS_KEY):
    return Client(Config(
        access_key_id=access_key[0], access_key_secret=access_key[1],
        region_id=REGION, endpoint=address, protocol="http",
    ))


def launch(life, amount=2, **more):
    disk = models.RunInstancesRequestDataDisk(
        size=100, category="cloud_essd", delete_with_instance=True)
    return models.RunInstancesRequest(
        region_id=REGION, image_id=life.image_id, instance_type="ecs.g7.large", amount=amount,
        security_group_id=life.group_id, v_switch_id=life.switch.v_switch_id,
        instance_name="life", data_disk=[disk], tag=TAGS, **more,
    )


def code_of(call, status=None):
    """The code of a service error, which must have a status and a request id."""
    try:
        call()
    except TeaException as error:
        assert status in (None, error.statusCode), error.statusCode
        assert error.data["RequestId"], error.data
        return error.code
    raise AssertionError("was not rejected")


def instances(life, **filters):
    request = models.DescribeInstancesRequest(region_id=REGION, **filters)
    return life.client.describe_instances(request).body


def wait_for_status(life, ids, status):
    def statuses():
        found = instances(life, instance_ids=json.dumps(ids)).instances.instance
        return [instance.status for instance in found]

    wait_until([status] * len(ids), statuses)


def disks(life, **filters):
    request = models.DescribeDisksRequest(region_id=REGION, **filters)
    return life.client.describe_disks(request).body.disks.disk


def disk(life, disk_id):
    return only(disks(life, disk_ids=json.dumps([disk_id])))


def snapshot(life):
    request = models.DescribeSnapshotsRequest(
        region_id=REGION, snapshot_ids=json.dumps([life.snapshot_id]))
    return only(life.client.describe_snapshots(request).body.snapshots.snapshot)


def own_image(life):
    request = models.DescribeImagesRequest(
        region_id=REGION, image_id=life.own_image_id, status="Creating,Available")
    return only(life.client.describe_images(request).body.images.image)


def tags(life):
    request = models.ListTagResourcesRequest(
        region_id=REGION, resource_type="instance", resource_id=life.ids[:1])
    found = life.client.list_tag_resources(request).body.tag_resources.tag_resource
    return {(each.tag_key, each.tag_value) for each in found}


def only(found):
    assert len(found) < 2, found
    return found[0] if found else None


if __name__ == "__main__":
    beginning = SimpleNamespace(address=sys.argv[1], client=connect(sys.argv[1]))
    run("alibabacloud_ecs20140526", STEPS, beginning)
