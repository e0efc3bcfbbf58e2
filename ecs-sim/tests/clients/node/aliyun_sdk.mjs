// `aliyun-sdk`. Argument: host:port.
import ALY from "aliyun-sdk";
import { KEY, REGION, run } from "./life.mjs";

const client = new ALY.ECS({
  accessKeyId: KEY.id, secretAccessKey: KEY.secret, endpoint: `http://${process.argv[2]}`,
  apiVersion: "2014-05-26",
});
// This client sends lists as they are: its users number the items.
function flat(parameters, prefix = "") {
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return [[prefix + name, value]];
    return value.flatMap((item, index) => {
      const key = `${prefix}${name}.${index + 1}`;
      return typeof item === "object" ? flat(item, `${key}.`) : [[key, item]];
    });
  });
}
const send = (action, parameters) => new Promise((resolve, reject) => {
  const method = action[0].toLowerCase() + action.slice(1);
  // It knows these actions without a region.
  if (/VSwitch(es)?$/.test(action)) delete parameters.RegionId;
  client[method](Object.fromEntries(flat(parameters)),
                 (error, data) => (error ? reject(error) : resolve(data)));
});

// It is older than RunInstances: its users create an instance, wait and start it.
async function call(action, parameters) {
  if (action !== "RunInstances") return send(action, { ...parameters });
  const { Amount, ...launch } = parameters;
  const { InstanceId } = await send("CreateInstance", launch);
  const ids = { RegionId: REGION, InstanceIds: JSON.stringify([InstanceId]) };
  const end = Date.now() + 60_000;
  while ((await send("DescribeInstances", ids)).Instances.Instance[0].Status !== "Stopped") {
    if (Date.now() > end) throw new Error("the new instance is not Stopped");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await send("StartInstance", { InstanceId });
  return { InstanceIdSets: { InstanceIdSet: [InstanceId] } };
}

// The actions for tags of all resources are newer too.
run("aliyun-sdk", call, (error) => error.code, ["tags"]);
