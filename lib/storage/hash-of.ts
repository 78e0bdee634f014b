import { hex } from '../trade/hex.ts';

/** The SHA-256 of bytes, in hex: the name under which an attachment is stored. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
