/** The path of a request to the dev server, without its query; any text may be asked for, and not all are addresses. */
export function pathOf({ url = '/' }: { readonly url?: string | undefined }): string {
  return url.split('?', 1)[0] ?? '/';
}
