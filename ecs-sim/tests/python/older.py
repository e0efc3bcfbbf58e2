"""The life of an instance with the client `aliyun-python-sdk-ecs`. Argument: host:port."""

import base64
import json
import sys
from importlib import import_module
from types import SimpleNamespace

from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.client import AcsClient

from steps import ACCESS_KEY, REGION, equal, run, wait_until

TAG = {"Key": "team", "Value": "red & größer/+ *~"}


def security_group_with_a_rule(life):
    life.image_id = life.call("DescribeImages", OSType="linux", Architecture="x86_64")[
        "Images"]["Image"][0]["ImageId"]
    life.switch = life.call("DescribeVSwitches", IsDefault=True)["VSwitches"]["VSwitch"][0]
    life.group_id = life.call(
        "CreateSecurityGroup", VpcId=life.switch["VpcId"], SecurityGroupName="older"
    )["SecurityGroupId"]
    rule = {"IpProtocol": "TCP", "PortRange": "22/22", "SourceCidrIp": "10.0.0.0/8"}
    life.call("AuthorizeSecurityGroup", SecurityGroupId=life.group_id, Permissions=[rule])
    found = life.call("DescribeSecurityGroupAttribute", SecurityGroupId=life.group_id,
                      Direction="ingress")["Permissions"]["Permission"]
    equal([{name: each[name] for name in rule} for each in found], [rule])


def two_instances_run_once(life):
    equal(life.error("RunInstances", **launch(life, DryRun=True)), (400, "DryRunOperation"))
    first, again = (
        life.call("RunInstances", **launch(life, ClientToken="older-1")) for _ in range(2))
    life.ids = first["InstanceIdSets"]["InstanceIdSet"]
    equal(again["InstanceIdSets"], first["InstanceIdSets"])
    equal(len(set(life.ids)), 2)
    wait_for_status(life, life.ids, "Running")
    other = launch(life, ClientToken="older-1", Amount=1)
    equal(life.error("RunInstances", **other), (400, "IdempotentParameterMismatch"))


def instances_are_found_page_by_page(life):
    equal([each["Tags"]["Tag"] for each in instances(life, Tags=[TAG])],
          [[{"TagKey": TAG["Key"], "TagValue": TAG["Value"]}]] * 2)
    first = life.call("DescribeInstances", MaxResults=1)
    second = life.call("DescribeInstances", MaxResults=1, NextToken=first["NextToken"])
    equal(sorted(ids_of(first) + ids_of(second)), sorted(life.ids))
    pages = [life.call("DescribeInstances", PageNumber=n, PageSize=1) for n in (1, 2)]
    equal([page["TotalCount"] for page in pages], [2, 2])
    equal(sorted(ids_of(pages[0]) + ids_of(pages[1])), sorted(life.ids))


def command_prints(life):
    content = base64.b64encode(b"echo hello").decode()
    invoke_id = life.call(
        "RunCommand", Type="RunShellScript", CommandContent=content, ContentEncoding="Base64",
        InstanceIds=life.ids[:1],
    )["InvokeId"]

    def result():
        found = life.call("DescribeInvocationResults", InvokeId=invoke_id)["Invocation"]
        return found["InvocationResults"]["InvocationResult"][0]

    wait_until("Finished", lambda: result()["InvokeRecordStatus"])
    equal((base64.b64decode(result()["Output"]), result()["ExitCode"]), (b"hello\n", 0))


def stopped_changed_and_started(life):
    first = life.ids[0]
    change = {"InstanceId": first, "InstanceType": "ecs.g7.xlarge"}
    equal(life.error("ModifyInstanceSpec", **change)[1], "InvalidInstanceStatus.NotStopped")
    life.call("StopInstance", InstanceId=first)
    wait_for_status(life, [first], "Stopped")
    life.call("ModifyInstanceSpec", **change)
    life.call("ModifyInstanceAttribute", InstanceId=first, InstanceName="renamed")
    life.call("StartInstance", InstanceId=first)
    wait_for_status(life, [first], "Running")
    found = instances(life, InstanceIds=json.dumps([first]))
    equal([(each["InstanceName"], each["InstanceType"]) for each in found],
          [("renamed", "ecs.g7.xlarge")])


def disk_snapshot_and_image(life):
    disk_id = life.call("CreateDisk", ZoneId=life.switch["ZoneId"], DiskCategory="cloud_essd",
                        Size=40)["DiskId"]
    wait_until(["Available"], lambda: disk(life, disk_id, "Status"))
    life.call("AttachDisk", InstanceId=life.ids[0], DiskId=disk_id)
    wait_until(["In_use"], lambda: disk(life, disk_id, "Status"))
    life.call("ResizeDisk", DiskId=disk_id, NewSize=60, Type="online")
    wait_until([60], lambda: disk(life, disk_id, "Size"))
    snapshot_id = life.call("CreateSnapshot", DiskId=disk_id)["SnapshotId"]
    snapshots = lambda: life.call("DescribeSnapshots", SnapshotIds=json.dumps([snapshot_id]))[
        "Snapshots"]["Snapshot"]
    wait_until(["accomplished"], lambda: [each["Status"] for each in snapshots()])
    life.call("DetachDisk", InstanceId=life.ids[0], DiskId=disk_id)
    wait_until(["Available"], lambda: disk(life, disk_id, "Status"))
    life.call("DeleteDisk", DiskId=disk_id)
    wait_until([], lambda: disk(life, disk_id, "Status"))
    life.call("DeleteSnapshot", SnapshotId=snapshot_id)
    wait_until([], snapshots)
    image_id = life.call("CreateImage", InstanceId=life.ids[1], ImageName="older")["ImageId"]
    images = lambda: life.call("DescribeImages", ImageId=image_id, Status="Creating,Available")[
        "Images"]["Image"]
    wait_until(["Available"], lambda: [each["Status"] for each in images()])
    life.call("DeleteImage", ImageId=image_id, Force=True)
    wait_until([], images)


def tags_come_and_go(life):
    tagged = {"ResourceType": "instance", "ResourceIds": life.ids[:1]}
    keys = lambda: sorted(each["TagKey"] for each in life.call("ListTagResources", **tagged)[
        "TagResources"]["TagResource"])
    life.call("TagResources", Tags=[{"Key": "stage", "Value": "test"}], **tagged)
    equal(keys(), ["stage", "team"])
    life.call("UntagResources", TagKeys=["stage"], **tagged)
    equal(keys(), ["team"])


def errors_have_their_codes(life):
    unknown = "i-bp67acfmxazb4p00000"
    equal(life.error("StopInstance", InstanceId=unknown), (404, "InvalidInstanceId.NotFound"))
    equal(life.error("DeleteInstance", InstanceId=life.ids[0])[1], "IncorrectInstanceStatus")
    dry = life.error("StopInstance", InstanceId=life.ids[0], DryRun=True)
    equal(dry, (400, "DryRunOperation"))
    other = connect(life.address, "another-secret")
    # This client replaces the code if it signed the same text as the service.
    equal(other.error("DescribeRegions"), (400, "InvalidAccessKeySecret"))


def everything_is_deleted(life):
    for each in life.ids:
        life.call("DeleteInstance", InstanceId=each, Force=True)
    wait_until([], lambda: instances(life))
    wait_until([], lambda: life.call("DescribeDisks")["Disks"]["Disk"])
    life.call("DeleteSecurityGroup", SecurityGroupId=life.group_id)
    missing = life.error("DescribeSecurityGroupAttribute", SecurityGroupId=life.group_id)
    equal(missing, (404, "InvalidSecurityGroupId.NotFound"))


STEPS = [
    security_group_with_a_rule,
    two_instances_run_once,
    instances_are_found_page_by_page,
    command_prints,
    stopped_changed_and_started,
    disk_snapshot_and_image,
    tags_come_and_go,
    errors_have_their_codes,
    everything_is_deleted,
]


def connect(address, secret=ACCESS_KEY[1]):
    """A namespace for the steps, with `call` and `error` by action and parameters."""
    client = AcsClient(ACCESS_KEY[0], secret, REGION, auto_retry=False)

    def call(action, **parameters):
        module = import_module(f"aliyunsdkecs.request.v20140526.{action}Request")
        request = getattr(module, f"{action}Request")()
        request.set_endpoint(address)
        request.set_protocol_type("http")
        request.set_accept_format("json")
        for name, value in parameters.items():
            getattr(request, f"set_{name}")(value)
        return json.loads(client.do_action_with_exception(request))

    def error(action, **parameters):
        try:
            call(action, **parameters)
        except ServerException as rejected:
            assert rejected.get_request_id(), rejected
            return rejected.get_http_status(), rejected.get_error_code()
        raise AssertionError(f"{action} was not rejected")

    return SimpleNamespace(address=address, call=call, error=error)


def launch(life, **more):
    disk = {"Size": 100, "Category": "cloud_essd", "DeleteWithInstance": "true"}
    return {
        "ImageId": life.image_id, "InstanceType": "ecs.g7.large", "Amount": 2,
        "SecurityGroupId": life.group_id, "VSwitchId": life.switch["VSwitchId"],
        "DataDisks": [disk], "Tags": [TAG], **more,
    }


def instances(life, **filters):
    return life.call("DescribeInstances", **filters)["Instances"]["Instance"]


def ids_of(page):
    return [each["InstanceId"] for each in page["Instances"]["Instance"]]


def wait_for_status(life, ids, status):
    statuses = lambda: [each["Status"] for each in instances(life, InstanceIds=json.dumps(ids))]
    wait_until([status] * len(ids), statuses)


def disk(life, disk_id, member):
    found = life.call("DescribeDisks", DiskIds=json.dumps([disk_id]))["Disks"]["Disk"]
    return [each[member] for each in found]


if __name__ == "__main__":
    run("aliyun-python-sdk-ecs", STEPS, connect(sys.argv[1]))
