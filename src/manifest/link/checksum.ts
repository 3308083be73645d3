const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The state of a CRC-32 (IEEE 802.3) before its first byte. */
export const CRC_START = -1;

/** The state after one more byte. */
export function crcStep(state: number, byte: number): number {
  return (TABLE[(state ^ byte) & 255] ?? 0) ^ (state >>> 8);
}

/** The checksum, an unsigned 32-bit number, that a state stands for. */
export function crcEnd(state: number): number {
  return ~state >>> 0;
}
