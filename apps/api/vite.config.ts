import { defineConfig } from "vite";

/** One program and the thread of its embedded store; workspace packages are inlined, npm packages stay outside. */
export default defineConfig({
  ssr: { noExternal: [/^@openperfusion\//] },
  build: {
    ssr: true,
    target: "node24",
    outDir: "dist",
    sourcemap: true,
    rollupOptions: {
      input: { main: "src/main.ts", sqliteThread: "src/store/sqlite/sqliteThread.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
});
