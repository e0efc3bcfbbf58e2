// `@alicloud/ecs20140526`. Argument: host:port.
import ecs from "@alicloud/ecs20140526";
import { Config } from "@alicloud/openapi-core/dist/utils.js";
import { KEY, REGION, run } from "./life.mjs";

const client = new ecs.default(new Config({
  accessKeyId: KEY.id, accessKeySecret: KEY.secret, endpoint: process.argv[2], protocol: "http",
  regionId: REGION,
}));
// A record of the client from wire names. Its classes tell the fields and the types of lists.
function record(Record, parameters) {
  const fields = Object.entries(parameters).map(([wire, value]) => {
    const [field] = Object.entries(Record.names()).find(([, name]) => name === wire);
    const Item = Record.types()[field].itemType;
    const isList = typeof Item === "function";
    return [field, isList ? value.map((each) => record(Item, each)) : value];
  });
  return new Record(Object.fromEntries(fields));
}

async function call(action, parameters) {
  const method = action[0].toLowerCase() + action.slice(1);
  return (await client[method](record(ecs[`${action}Request`], parameters))).body.toMap();
}

run("@alicloud/ecs20140526", call, (error) => error.code);
