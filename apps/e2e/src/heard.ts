import type { CDPSession, Page } from '@playwright/test';

const roles = ['button', 'link', 'checkbox', 'radio', 'textbox', 'combobox', 'spinbutton', 'searchbox', 'switch'];

/** A control as a screen reader says it, beside what stands on it for the eye. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** Empty where only a picture, or nothing, is seen. */
  readonly seen: string;
}

/** The part of an answer of the browser's own accessibility tree that is looked at. */
interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
}

/** What is seen of the label of a control; runs in the page. */
function label(this: Element): string {
  const visible = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const unseen of copy.querySelectorAll('.unseen, [aria-hidden=true], select, option')) unseen.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  if (this instanceof HTMLButtonElement || this instanceof HTMLAnchorElement) return visible(this);
  const by = this.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels =
    by.length > 0 ? by.map((id) => document.getElementById(id)) : [...((this as HTMLInputElement).labels ?? [])];
  return labels
    .map((one) => (one ? visible(one) : ''))
    .join(' ')
    .trim();
}

async function seenOn(devtools: CDPSession, backendNodeId: number): Promise<string> {
  const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: label.toString(),
    returnByValue: true,
  });
  return String(result.value);
}

/** Every control on a page as the browser tells it to a screen reader. */
export async function controlsHeard(page: Page): Promise<readonly Heard[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
  const heard: Heard[] = [];
  for (const { ignored, role = { value: '' }, name = { value: '' }, backendDOMNodeId = 0 } of nodes) {
    if (ignored || !roles.includes(role.value)) continue;
    heard.push({ role: role.value, name: name.value, seen: await seenOn(devtools, backendDOMNodeId) });
  }
  await devtools.detach();
  return heard;
}
