#!/usr/bin/env node
/**
 * Starts the bridge under the project's own Node when it finds an older one: the program runs as written, without a
 * build, and uses the SQLite that newer versions bring. Dependency-free, and readable by Node 18.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const NEEDED_MAJOR = 24;
const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, "../src/main.ts");

function projectNode(folder) {
  const name = process.platform === "win32" ? "node.exe" : "node";
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const found = join(at, "node_modules/node/bin", name);
    if (existsSync(found)) return found;
  }
  return undefined;
}

if (Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) {
  await import(pathToFileURL(main).href);
} else {
  const node = projectNode(here);
  if (node === undefined) {
    process.stderr.write(
      `bridge: needs Node ${NEEDED_MAJOR} or newer, found ${process.versions.node} and none in node_modules; run npm start once\n`,
    );
    process.exit(1);
  }
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
}
