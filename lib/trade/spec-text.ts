import * as z from 'zod/mini';

/** Longest text one field of a spec may hold, in UTF-16 code units. */
export const longestText = 200_000;

// Half of a surrogate pair is no character: no file can carry it, so no spec holds one.
const wellFormed = (value: string) => value.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Text of a spec as typed: any characters, halves of surrogate pairs replaced. */
export const textSchema = z.string().check(z.maxLength(longestText), z.overwrite(wellFormed));

/** The id of a spec, of a row in it, or of an attachment. */
export const idSchema = z.string().check(z.minLength(1), z.maxLength(100));
