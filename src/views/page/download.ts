/** Hands a content to the reader as a file. */
export function download(content: string | Blob, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; it is let go when that must be over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
