/** Moves through the rows by keyboard: j next, k previous, o opens. Typing in a field is left alone. */
export function stepThroughRows(event: KeyboardEvent, list: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const links = [...list.querySelectorAll<HTMLElement>('a.row')];
  const here = links.findIndex((link) => link === document.activeElement || link.getAttribute('aria-current') === 'true');
  const focused = links.indexOf(document.activeElement as HTMLElement);
  const from = focused >= 0 ? focused : here;
  if (event.key === 'j') links[Math.min(from + 1, links.length - 1)]?.focus();
  if (event.key === 'k') links[Math.max(from - 1, 0)]?.focus();
  if (event.key === 'o' && focused >= 0) links[focused]?.click();
}

/** Whether a key press belongs to a field that is being filled in. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
