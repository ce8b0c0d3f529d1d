import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What axe finds wrong with a page as it stands: the rule's name and the elements. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // Runs in the page's isolated world of the test, so the page's own policy stays as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResult>("axe.run(document)");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
