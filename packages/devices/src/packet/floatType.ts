/**
 * FLOAT-Type of ISO/IEEE 11073-10101: a signed exponent of ten in one byte, then a signed mantissa in three, the high byte
 * first.
 */
export interface FloatType {
  readonly mantissa: number;
  readonly exponent: number;
}

const MANTISSA_BITS = 24;
/** Signs for what is no number stand at both ends of the mantissa's range. */
const MOST_MANTISSA = 2 ** 23 - 3;

export function readFloatType(packet: Uint8Array, at: number): FloatType {
  const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
  return { exponent: view.getInt8(at), mantissa: (view.getInt32(at) << 8) >> 8 };
}

/** A division by a power of ten gives the decimal number that a device shows; a product with 0.1 would not. */
export function valueOf({ mantissa, exponent }: FloatType): number {
  return exponent < 0 ? mantissa / 10 ** -exponent : mantissa * 10 ** exponent;
}

/** The number with so many decimals, or with as many as the mantissa holds. */
export function floatTypeOf(value: number, decimals: number): FloatType {
  let exponent = 0 - decimals;
  const mantissa = (): number => Math.round(exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent);
  while (Math.abs(mantissa()) > MOST_MANTISSA) exponent++;
  return { mantissa: mantissa(), exponent };
}

export function writeFloatType({ mantissa, exponent }: FloatType): Uint8Array {
  const whole = (mantissa + 2 ** MANTISSA_BITS) % 2 ** MANTISSA_BITS;
  return Uint8Array.of(exponent & 0xff, whole >> 16, (whole >> 8) & 0xff, whole & 0xff);
}
