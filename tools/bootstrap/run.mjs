/**
 * Runs one of the project's programs on a machine that has only Node >= 20 and npm.
 *
 *   node tools/bootstrap/run.mjs FILE [ARG ...]         a script, under the project's own Node
 *   node tools/bootstrap/run.mjs --bin NAME [ARG ...]   a dependency's command
 *
 * Installs the dependencies from the lockfile first, unless that lockfile is what is installed already.
 * Dependency-free; writes only to stderr, so that a program's stdout stays its own.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const stamp = join(root, "node_modules/.openperfusion-installed");
const node = join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

/** A user's npm settings that would build for, or skip, the wrong Node. */
const IGNORED_NPM_SETTINGS = new Set(["nodedir", "ignore_scripts", "verify_deps_before_run"]);

function projectEnvironment() {
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    ASTRO_TELEMETRY_DISABLED: "1",
    npm_config_update_notifier: "false",
    OPENPERFUSION_ROOT: root,
  };
  for (const name of Object.keys(env)) {
    const setting = name.toLowerCase().replace(/^(npm|pnpm)_config_/, "");
    if (setting !== name.toLowerCase() && IGNORED_NPM_SETTINGS.has(setting)) delete env[name];
  }
  env.PATH = [dirname(node), join(root, "node_modules/.bin"), env.PATH].join(
    process.platform === "win32" ? ";" : ":",
  );
  return env;
}

function install(env) {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const lock = readFileSync(join(root, "pnpm-lock.yaml"));
  const hash = createHash("sha256")
    .update(lock)
    .update(process.platform + process.arch)
    .digest("hex");
  if (existsSync(stamp) && existsSync(node) && readFileSync(stamp, "utf8") === hash) return;

  process.stderr.write(
    `OpenPerfusion: installing dependencies with ${manifest.packageManager} (first run or new lockfile) …\n`,
  );
  const args = ["--yes", manifest.packageManager, "install", "--frozen-lockfile", "--reporter=append-only"];
  // npm_config_ignore_scripts=false outranks a user's .npmrc: the project's Node comes from an install script.
  const installEnv = {
    ...env,
    npm_config_ignore_scripts: "false",
    npm_config_nodedir: "",
    CI: "1",
    PATH: process.env.PATH,
  };
  const done = spawnSync("npx", args, {
    cwd: root,
    env: installEnv,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    process.stderr.write(
      `OpenPerfusion: the install failed (exit ${done.status ?? done.error?.message}). ` +
        "It needs the npm registry; the lines above name the package that could not be fetched.\n",
    );
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

/** Starts the program, hands it our signals, and ends as it ends. */
function run(env, [target, ...rest]) {
  const isBin = target === "--bin";
  const command = isBin ? join(root, "node_modules/.bin", rest[0]) : node;
  const args = isBin ? rest.slice(1) : [join(root, target), ...rest];
  // npm starts scripts in the package's folder; a user's relative file names are meant from where they typed.
  const cwd = isBin ? root : (process.env.INIT_CWD ?? process.cwd());
  const child = spawn(command, args, { cwd, env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
  child.on("error", (error) => {
    process.stderr.write(`OpenPerfusion: cannot start ${command}: ${error.message}\n`);
    process.exit(1);
  });
}

const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
  process.stderr.write(
    `OpenPerfusion needs Node 20 or newer to start itself; this is Node ${process.versions.node}.\n`,
  );
  process.exit(1);
}
const env = projectEnvironment();
install(env);
run(env, process.argv.slice(2));
