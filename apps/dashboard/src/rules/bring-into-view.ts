/**
 * Scrolls to the part of the page with this id and puts the focus there. What lies above is drawn only as it comes
 * near, and then has another height than was guessed, so that the place is found a second time.
 */
export function bringIntoView(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  place.scrollIntoView({ block: 'start' });
  place.focus({ preventScroll: true });
  requestAnimationFrame(() => requestAnimationFrame(() => place.scrollIntoView({ block: 'start' })));
}
