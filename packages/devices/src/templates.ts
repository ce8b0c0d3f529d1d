import type { DeviceTemplate } from "./templates/DeviceTemplate.ts";
import { HEART_LUNG_MACHINES } from "./templates/heartLungMachines.ts";
import { OPERATING_ROOM } from "./templates/operatingRoom.ts";
import { SUPPORT_CONSOLES } from "./templates/supportConsoles.ts";

/** Every device that can't be read from public facts. They are not profiles: none of them can be opened. */
export const TEMPLATES: readonly DeviceTemplate[] = [
  ...HEART_LUNG_MACHINES,
  ...SUPPORT_CONSOLES,
  ...OPERATING_ROOM,
];

export function findTemplate(id: string): DeviceTemplate | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
