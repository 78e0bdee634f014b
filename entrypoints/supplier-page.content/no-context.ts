/**
 * Stands in for WXT's context of a content script. WXT's announces itself to
 * the page with an event named after the extension, which any page could listen
 * for, and obeys the same event, with which any page could switch it off.
 */
export class ContentScriptContext {}
