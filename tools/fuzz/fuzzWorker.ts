import { parentPort, workerData } from "node:worker_threads";
import { fuzzDriver } from "./fuzzDriver.ts";
import type { FuzzTask } from "./fuzzDriver.ts";

parentPort?.postMessage(fuzzDriver(workerData as FuzzTask), []);
