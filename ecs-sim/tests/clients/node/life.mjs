// The life of an instance, for all clients of Node.js. `call` takes an action and its parameters by
// their wire names, and returns the response by wire names.
import assert from "node:assert/strict";

export const KEY = { id: "LTAI-ecs-sim", secret: "ecs-sim-secret" };
export const REGION = "cn-hangzhou";

const STEPS = {
  async regionsAndZones(life) {
    const { Regions } = await life.call("DescribeRegions", {});
    life.equal(Regions.Region.some((each) => each.RegionId === REGION), true);
    const { Zones } = await life.call("DescribeZones", { RegionId: REGION });
    life.zone = Zones.Zone[0].ZoneId;
    life.equal(life.zone.startsWith(REGION), true);
  },

  async network(life) {
    life.vpc = (await life.inRegion("CreateVpc", { CidrBlock: "10.0.0.0/8" })).VpcId;
    const vpc = async () => (await life.inRegion("DescribeVpcs", { VpcId: life.vpc })).Vpcs.Vpc[0].Status;
    await life.until("Available", vpc);
    const wanted = { VpcId: life.vpc, ZoneId: life.zone, CidrBlock: "10.1.0.0/16" };
    life.switch = (await life.inRegion("CreateVSwitch", wanted)).VSwitchId;
    const found = { VpcId: life.vpc, VSwitchId: life.switch };
    const one = async () => (await life.inRegion("DescribeVSwitches", found)).VSwitches.VSwitch[0];
    await life.until("Available", async () => (await one()).Status);
    life.equal((await one()).CidrBlock, "10.1.0.0/16");
    const group = { VpcId: life.vpc, Description: "größer & /+ *~" };
    life.group = (await life.inRegion("CreateSecurityGroup", group)).SecurityGroupId;
    const rule = { IpProtocol: "tcp", PortRange: "22/22", SourceCidrIp: "10.0.0.0/8" };
    await life.inRegion("AuthorizeSecurityGroup", { SecurityGroupId: life.group, ...rule });
    const look = { SecurityGroupId: life.group, Direction: "ingress" };
    const shown = await life.inRegion("DescribeSecurityGroupAttribute", look);
    life.equal(shown.Description, group.Description);
    life.equal(shown.Permissions.Permission.map((each) => each.PortRange), ["22/22"]);
  },

  async instanceRuns(life) {
    const system = { ImageOwnerAlias: "system", OSType: "linux", Architecture: "x86_64" };
    const { Images } = await life.inRegion("DescribeImages", system);
    const launch = {
      ImageId: Images.Image[0].ImageId, InstanceType: "ecs.g7.large", VSwitchId: life.switch,
      SecurityGroupId: life.group, Amount: 1, Tag: [{ Key: "team", Value: "blue & größer" }],
    };
    const started = await life.inRegion("RunInstances", launch);
    [life.instance] = started.InstanceIdSets.InstanceIdSet;
    await life.until("Running", life.status);
    const shown = await life.shown();
    life.equal(shown.VpcAttributes.VSwitchId, life.switch);
    life.equal(shown.Tags.Tag, [{ TagKey: "team", TagValue: "blue & größer" }]);
  },

  async tags(life) {
    const tagged = { ResourceType: "instance", ResourceId: [life.instance] };
    // The value of a tag may be empty.
    const tag = [{ Key: "stage", Value: "test" }, { Key: "empty", Value: "" }];
    await life.inRegion("TagResources", { ...tagged, Tag: tag });
    const listed = await life.inRegion("ListTagResources", tagged);
    const keys = listed.TagResources.TagResource.map((each) => each.TagKey).sort();
    life.equal(keys, ["empty", "stage", "team"]);
    await life.inRegion("UntagResources", { ...tagged, TagKey: ["stage", "empty"] });
    life.equal((await life.shown()).Tags.Tag.length, 1);
  },

  async diskSnapshotAndImage(life) {
    const wanted = { ZoneId: life.zone, DiskCategory: "cloud_essd", Size: 40 };
    const disk = (await life.inRegion("CreateDisk", wanted)).DiskId;
    const disks = async () =>
      (await life.inRegion("DescribeDisks", { DiskIds: JSON.stringify([disk]) })).Disks.Disk;
    const status = async () => (await disks())[0].Status;
    await life.until("Available", status);
    await life.call("AttachDisk", { InstanceId: life.instance, DiskId: disk });
    await life.until("In_use", status);
    const snapshot = (await life.call("CreateSnapshot", { DiskId: disk })).SnapshotId;
    const ids = JSON.stringify([snapshot]);
    const snapshots = async () =>
      (await life.inRegion("DescribeSnapshots", { SnapshotIds: ids })).Snapshots.Snapshot;
    await life.until("accomplished", async () => (await snapshots())[0].Status);
    await life.call("DetachDisk", { InstanceId: life.instance, DiskId: disk });
    await life.until("Available", status);
    await life.call("DeleteDisk", { DiskId: disk });
    await life.until(0, async () => (await disks()).length);
    await life.call("DeleteSnapshot", { SnapshotId: snapshot });
    const named = { InstanceId: life.instance, ImageName: "golden" };
    const image = (await life.inRegion("CreateImage", named)).ImageId;
    const found = { ImageId: image, Status: "Creating,Available" };
    const images = async () => (await life.inRegion("DescribeImages", found)).Images.Image;
    await life.until("Available", async () => (await images())[0].Status);
    await life.inRegion("DeleteImage", { ImageId: image });
    await life.until(0, async () => (await images()).length);
  },

  async errors(life) {
    const stop = { InstanceId: "i-bp67acfmxazb4p00000" };
    life.equal(await life.error("StopInstance", stop), "InvalidInstanceId.NotFound");
    const unknown = { RegionId: "cn-nowhere" };
    life.equal(await life.error("DescribeInstances", unknown), "InvalidRegionId.NotFound");
  },

  async everythingIsDeleted(life) {
    await life.call("StopInstance", { InstanceId: life.instance });
    await life.until("Stopped", life.status);
    await life.call("DeleteInstance", { InstanceId: life.instance });
    await life.until(undefined, life.status);
    await life.inRegion("DeleteSecurityGroup", { SecurityGroupId: life.group });
    await life.call("DeleteVSwitch", { VSwitchId: life.switch });
    const left = { VSwitchId: life.switch, VpcId: life.vpc };
    await life.until(0, async () => (await life.inRegion("DescribeVSwitches", left)).TotalCount);
    await life.call("DeleteVpc", { VpcId: life.vpc });
    await life.until(0, async () => (await life.inRegion("DescribeVpcs", { VpcId: life.vpc })).TotalCount);
  },
};

// `codeOf` reads the error code from an error of the client, `without` are steps that it has no
// actions for.
export async function run(name, call, codeOf, without = []) {
  const life = { call, checks: 0 };
  life.equal = (found, wanted) => {
    // Some clients parse into objects without a prototype.
    assert.deepEqual(structuredClone(found), wanted);
    life.checks += 1;
  };
  life.inRegion = (action, parameters) => call(action, { RegionId: REGION, ...parameters });
  life.until = async (wanted, poll) => {
    const end = Date.now() + 60_000;
    for (let found; (found = await poll()) !== wanted; ) {
      assert.ok(Date.now() < end, `still ${found} instead of ${wanted}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    life.checks += 1;
  };
  life.shown = async () => {
    const ids = JSON.stringify([life.instance]);
    return (await life.inRegion("DescribeInstances", { InstanceIds: ids })).Instances.Instance[0];
  };
  life.status = async () => (await life.shown())?.Status;
  life.error = (action, parameters) =>
    call(action, parameters).then(() => `${action} was not rejected`, codeOf);
  let failed = 0;
  for (const [step, take] of Object.entries(STEPS)) {
    if (without.includes(step)) continue;
    try {
      await take(life);
      console.log(`${name}: ${step}`);
    } catch (error) {
      console.log(error);
      console.log(`${name}: ${step} failed`);
      failed = 1;
      break;
    }
  }
  console.log(`${life.checks} passed, ${failed} failed`);
  process.exit(failed);
}
