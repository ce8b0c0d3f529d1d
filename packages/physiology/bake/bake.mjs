/**
 * Writes the baked presets: `npm run bake` in this package, after any change of equations, parameters or parts.
 * A test begins to bake each again and compares.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ASSEMBLIES } from "../src/assemblies/registry.ts";
import { toBase64 } from "../src/presets/base64.ts";
import { bakePreset, earlyHash, layoutHash, presetPatient } from "../src/presets/bakePreset.ts";
import { layOutModel } from "../src/presets/layOutModel.ts";

const lines = Object.keys(ASSEMBLIES).map((assembly) => {
  const bytes = bakePreset(assembly);
  process.stderr.write(`${assembly}: ${bytes.length} bytes\n`);
  const laidOut = layoutHash(layOutModel(assembly, presetPatient(assembly)));
  return `  "${assembly}": {\n    laidOut: "${laidOut}",\n    early: "${earlyHash(assembly)}",\n    state: "${toBase64(bytes)}",\n  },\n`;
});
writeFileSync(
  fileURLToPath(new URL("../src/presets/presets.gen.ts", import.meta.url)),
  `/** Settled states by circuit; written by \`npm run bake\`, never by hand. */\n` +
    `import type { Preset } from "./registry.ts";\n\n` +
    `export const PRESETS: Readonly<Record<string, Preset>> = {\n${lines.join("")}};\n`,
);
