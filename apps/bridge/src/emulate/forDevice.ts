const LIMITED = /^([a-z0-9.-]+\/[a-z0-9.-]+)\/(.+)$/;

/** Of wishes like `FAULT` for all devices and `make/model/FAULT` for one, those that are meant for this one. */
export function forDevice(id: string, texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const [, device, wish] = LIMITED.exec(text) ?? [];
    if (device === undefined || wish === undefined) return [text];
    return device === id ? [wish] : [];
  });
}

/** Whether it is meant for this device by name, and so must be possible. */
export function isFor(id: string, text: string): boolean {
  return LIMITED.exec(text)?.[1] === id;
}
