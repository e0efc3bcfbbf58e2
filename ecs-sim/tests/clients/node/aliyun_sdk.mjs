// `aliyun-sdk`. Argument: host:port.
import ALY from "aliyun-sdk";
import { KEY, run } from "./life.mjs";

const client = new ALY.ECS({
  accessKeyId: KEY.id, secretAccessKey: KEY.secret, endpoint: `http://${process.argv[2]}`,
  // Its own list of parameters is older than some actions.
  apiVersion: "2014-05-26", paramValidation: false,
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
const call = (action, parameters) => new Promise((resolve, reject) => {
  const method = action[0].toLowerCase() + action.slice(1);
  client[method](Object.fromEntries(flat(parameters)),
                 (error, data) => (error ? reject(error) : resolve(data)));
});

run("aliyun-sdk", call, (error) => error.code);
