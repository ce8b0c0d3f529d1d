import mdx from "@mdx-js/rollup";
import remarkFrontmatter from "remark-frontmatter";
import remarkMdxFrontmatter from "remark-mdx-frontmatter";
import { defineConfig } from "vitest/config";

// Apart from vite.config.ts: the React Router plugin looks for a running application and fails under the test runner.
export default defineConfig({
  plugins: [
    {
      enforce: "pre",
      ...mdx({ remarkPlugins: [remarkFrontmatter, [remarkMdxFrontmatter, { name: "handle" }]] }),
    },
  ],
  test: {
    name: "web",
    // A test that needs a document asks for it in its first line.
    environment: "node",
    include: ["{app,offline}/**/*.test.{ts,tsx}"],
  },
});
