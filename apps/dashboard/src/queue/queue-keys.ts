/** Moves through the rows by keyboard: j next, k previous, o opens. Typing in a field is left alone. */
export function stepThroughRows(event: KeyboardEvent, list: HTMLElement): void {
  if (isTyping(event.target) || isShortcut(event)) return;
  const links = [...list.querySelectorAll<HTMLElement>('a.row')];
  const at = placeAmong(links);
  const target = { j: Math.min(at + 1, links.length - 1), k: Math.max(at - 1, 0), o: at }[event.key];
  if (target === undefined) return;
  if (event.key === 'o') links[target]?.click();
  else links[target]?.focus();
}

/** Whether a key press belongs to a field that is being filled in. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function isShortcut(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

/** The row in focus; otherwise the one whose case is open; -1 without either. */
function placeAmong(links: readonly HTMLElement[]): number {
  const focused = links.findIndex((link) => link === document.activeElement);
  return focused >= 0 ? focused : links.findIndex((link) => link.getAttribute('aria-current') === 'true');
}
