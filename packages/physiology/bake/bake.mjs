/**
 * Writes the baked presets: `npm run bake` in this package, after any change of equations, parameters or parts.
 * A test bakes again and compares the bytes.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toBase64 } from "../src/presets/base64.ts";
import { bakePreset } from "../src/presets/bakePreset.ts";

const PRESETS = [{ file: "cpbAdultAdultMan", assembly: "cpb-adult", patient: "adult-man" }];

for (const { file, assembly, patient } of PRESETS) {
  const bytes = bakePreset(assembly, patient);
  const path = fileURLToPath(new URL(`../src/presets/${file}.gen.ts`, import.meta.url));
  writeFileSync(
    path,
    `/** ${patient} on ${assembly}, settled; written by \`npm run bake\`, never by hand. */\n` +
      `export const ${file} =\n  "${toBase64(bytes)}";\n`,
  );
  process.stderr.write(`${assembly} with ${patient}: ${bytes.length} bytes\n`);
}
