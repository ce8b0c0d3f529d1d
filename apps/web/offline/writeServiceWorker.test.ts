import { expect, it } from "vitest";
import { addressOf } from "./writeServiceWorker.ts";

it.each([
  ["index.html", "/"],
  ["en/guide/index.html", "/en/guide"],
  ["__spa-fallback.html", "/__spa-fallback.html"],
  ["assets/root-BgDDN59i.js", "/assets/root-BgDDN59i.js"],
])("stores %s under the address at which it is asked for", (file, address) => {
  expect(addressOf(file)).toBe(address);
});
