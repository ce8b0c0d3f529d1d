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
  },
): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: view.theme,
    viewport: { width: view.width ?? 1280, height: view.height ?? 900 },
  });
  const page = await context.newPage();
  await page.goto(`${address}/${view.language}/${view.room.path}${view.query ?? ""}`);
  const dialog = page.getByRole("dialog");
  if (await dialog.isVisible({ timeout: 3000 }).catch(() => false))
    await dialog.getByRole("button").last().click();
  await page.waitForLoadState("networkidle").catch(() => {});
  return page;
}
