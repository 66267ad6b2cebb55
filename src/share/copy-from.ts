/**
 * Copies all that a field of the page holds. Resolves to false where the browser lets no script copy; the text is then
 * selected and has the focus, so that the reader can.
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without permission, outside https and in a sandboxed frame there may still be the older way.
    return copySelected(field);
  }
}

function copySelected(field: HTMLTextAreaElement): boolean {
  const before = document.activeElement;
  field.focus();
  field.select();
  if (!copySelection()) return false;
  if (before instanceof HTMLElement) before.focus();
  return true;
}

function copySelection(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    // Browsers without the command throw where others return false.
    return false;
  }
}
