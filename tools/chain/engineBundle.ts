import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The engine as one script, for a page that has nothing else (`iife`, as `physiology`) or for an import (`es`). */
export async function engineBundle(format: "iife" | "es"): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(import.meta.resolve("@openperfusion/physiology")),
        formats: [format],
        name: "physiology",
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if ("output" in output) return output.output[0].code;
  }
  throw new Error("Vite gave no bundle");
}
