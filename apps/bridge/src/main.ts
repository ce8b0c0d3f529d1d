#!/usr/bin/env node
/**
 * The bridge's entry. What was compiled once is kept beside the installed packages, which halves the time until a
 * restarted bridge listens again; where that folder can't be written nothing is kept.
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)));
await import("./program.ts");
