export const statusesOf = (element: Element) =>
  [...element.children].filter((child) => child.getAttribute('role') === 'status') as HTMLElement[];

/** Everything that a screen reader is given to say, from now on. */
export function listenTo(element: Element): readonly string[] {
  const heard: string[] = [];
  new MutationObserver(() => {
    const text = statusesOf(element)
      .map((status) => status.textContent)
      .join('');
    if (text && text !== heard.at(-1)) heard.push(text);
  }).observe(element, {childList: true, subtree: true, characterData: true});
  return heard;
}
