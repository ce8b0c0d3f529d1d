import { expect, it } from "vitest";
import { addressOf, isDrawnByScript } from "./writeServiceWorker.ts";

it.each([
  ["index.html", "/"],
  ["en/guide/index.html", "/en/guide"],
  ["__spa-fallback.html", "/__spa-fallback.html"],
  ["assets/root-BgDDN59i.js", "/assets/root-BgDDN59i.js"],
])("stores %s under the address at which it is asked for", (file, address) => {
  expect(addressOf(file)).toBe(address);
});

it.each([
  ["es/guide/rules/cpb-oxygen-do2iMin280-eacts24/index.html", true],
  ["en/guide/rules/index.html", false],
  ["en/guide/what-is-perfusion/index.html", false],
  ["assets/rules-BgDDN59i.js", false],
])("knows whether a first visit need not store %s", (file, expected) => {
  expect(isDrawnByScript(file)).toBe(expected);
});
