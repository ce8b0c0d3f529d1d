import type { Browser, Page } from "playwright-core";

export interface Room {
  readonly name: "guide" | "simulator" | "console";
  readonly path: string;
}

export const ROOMS: readonly Room[] = [
  { name: "guide", path: "guide/what-is-perfusion" },
  { name: "simulator", path: "simulator" },
  { name: "console", path: "console" },
];

/** Opens a room as a returning visitor sees it: the intended use acknowledged, the theme as asked. */
export async function openRoom(
  browser: Browser,
  address: string,
  view: {
    readonly room: Room;
    readonly language: "en" | "es";
    readonly theme: "light" | "dark";
    readonly width?: number;
    readonly height?: number;
    readonly query?: string;
    /** Runs in the page before its own scripts. */
    readonly initScript?: string;
  },
): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: view.theme,
    viewport: { width: view.width ?? 1280, height: view.height ?? 900 },
  });
  const page = await context.newPage();
  if (view.initScript !== undefined) await page.addInitScript(view.initScript);
  await page.goto(`${address}/${view.language}/${view.room.path}${view.query ?? ""}`);
  // Shown once, when the page's script has run.
  const dialog = page.locator("dialog.first-run");
  await dialog.waitFor({ state: "visible", timeout: 10_000 });
  await dialog.getByRole("button").click();
  await dialog.waitFor({ state: "hidden" });
  return page;
}
