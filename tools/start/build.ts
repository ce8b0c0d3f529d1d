import { spawn } from "node:child_process";

/** Builds server and site, unless turbo finds that nothing they are made of has changed. */
export async function build(root: string, isDevelopment = false): Promise<void> {
  const names = isDevelopment ? ["@openperfusion/api"] : ["@openperfusion/api", "@openperfusion/web"];
  const args = [
    "run",
    "build",
    "--output-logs=errors-only",
    "--no-color",
    ...names.map((name) => `--filter=${name}`),
  ];
  process.stderr.write("OpenPerfusion: building (unchanged parts come from the cache) …\n");
  const code = await new Promise<number>((resolve) => {
    const child = spawn("turbo", args, {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    });
    child.on("error", () => resolve(127));
    child.on("close", (status) => resolve(status ?? 1));
  });
  if (code !== 0) throw new Error(`the build failed (exit ${code}); the lines above say where`);
}
