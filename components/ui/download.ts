/** Has the browser save `content` as a file. Needs no permission: it is a link like any other. */
export function download(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click; the address may go once it has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
