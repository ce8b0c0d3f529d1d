import mdx from "@mdx-js/rollup";
import { reactRouter } from "@react-router/dev/vite";
import remarkFrontmatter from "remark-frontmatter";
import remarkMdxFrontmatter from "remark-mdx-frontmatter";
import { defineConfig } from "vite";

/** Where `react-router dev` finds the server; the built site is served by the server itself. */
const api = process.env["OPENPERFUSION_API"] ?? "http://127.0.0.1:4300";

export default defineConfig({
  plugins: [
    {
      enforce: "pre",
      // A page's frontmatter becomes its route's handle, where the page's frame finds it.
      ...mdx({ remarkPlugins: [remarkFrontmatter, [remarkMdxFrontmatter, { name: "handle" }]] }),
    },
    reactRouter(),
  ],
  // Data URIs would need an exception in the content security policy.
  build: { assetsInlineLimit: 0 },
  server: { proxy: { "/api": { target: api, ws: true }, "/health": api } },
});
