/** A TCP proxy as a program of its own, so that a test can freeze the connection and nothing else: `node proxyProgram.ts PORT`. */
import { connect, createServer, type AddressInfo } from "node:net";

const target = Number(process.argv[2]);
const server = createServer((near) => {
  const far = connect(target, "127.0.0.1");
  near.pipe(far).pipe(near);
  near.on("error", () => far.destroy());
  far.on("error", () => near.destroy());
});
server.listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify({ listening: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
});
process.on("SIGTERM", () => process.exit(0));
