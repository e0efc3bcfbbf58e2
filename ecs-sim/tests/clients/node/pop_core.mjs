// `@alicloud/pop-core`. Arguments: host:port and the HTTP method.
import pop from "@alicloud/pop-core";
import { KEY, run } from "./life.mjs";

const [address, method] = process.argv.slice(2);
const client = new pop.RPCClient({
  accessKeyId: KEY.id, accessKeySecret: KEY.secret, endpoint: `http://${address}`,
  apiVersion: "2014-05-26",
});
run(`pop-core ${method}`, (action, parameters) => client.request(action, parameters, { method }),
    (error) => error.code);
