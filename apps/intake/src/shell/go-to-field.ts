/** Brings the field with this id, and the question around it, before the person. */
export function goToField(id: string): void {
  const field = document.getElementById(id);
  field?.focus();
  field?.closest('fieldset')?.scrollIntoView?.();
}
