/** Whether the focus goes from a group of fields to somewhere outside it. */
export function leaves(event: FocusEvent): boolean {
  const group = event.currentTarget;
  return !(group instanceof Node && event.relatedTarget instanceof Node && group.contains(event.relatedTarget));
}
