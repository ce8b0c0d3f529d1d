import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { launchBrowser } from "../chain/browser.ts";
import { Chain, ROOT } from "../chain/Chain.ts";
import { openRoom, ROOMS } from "../chain/rooms.ts";

const WIDTHS = { phone: 390, tablet: 820, desktop: 1440 } as const;

/**
 * Pictures of every room at phone, tablet and desktop width, both languages, both themes, with a simulated case running:
 * `npm run report -- screenshots [DIR]`. Also renews the picture in the README.
 */
export async function report(args: readonly string[]): Promise<number> {
  const folder = resolve(
    process.env["INIT_CWD"] ?? process.cwd(),
    args[0] ?? join(ROOT, ".openperfusion/screenshots"),
  );
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(ROOT, "docs/images"), { recursive: true });
  const chain = new Chain();
  const browser = await launchBrowser();
  try {
    await chain.startServer();
    await chain.startSimulatedCase(["terumo/cdi-500", "em-tec/bioprott"]);
    await new Promise((wait) => setTimeout(wait, 30_000));
    for (const room of ROOMS) {
      for (const language of ["en", "es"] as const) {
        for (const theme of ["light", "dark"] as const) {
          for (const [size, width] of Object.entries(WIDTHS)) {
            const page = await openRoom(browser, chain.address, { room, language, theme, width });
            await page.waitForTimeout(1500);
            await page.screenshot({
              path: join(folder, `${room.name}-${language}-${theme}-${size}.png`),
              fullPage: true,
            });
            if (room.name === "console" && language === "en" && theme === "light" && size === "desktop") {
              await page
                .getByRole("link", { name: /Terumo/ })
                .first()
                .click();
              await page.waitForTimeout(500);
              await page.screenshot({ path: join(ROOT, "docs/images/console.png") });
            }
            await page.context().close();
          }
        }
      }
      console.log(`${room.name}: ${folder}`);
    }
    return 0;
  } finally {
    await browser.close();
    await chain.close();
  }
}
