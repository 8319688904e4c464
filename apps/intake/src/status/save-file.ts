/** Milliseconds that a browser has to fetch the file before its address ends. */
const lasts = 60_000;

/** Hands somebody a file that was made on this device. */
export function saveFile(name: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), lasts);
}
