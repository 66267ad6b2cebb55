/** The language of the words in this folder. */
export const language: { readonly locale: string; readonly direction: 'ltr' | 'rtl' } = {
  /** BCP 47 tag, for `Intl` and the `lang` attribute. */
  locale: 'en-GB',
  direction: 'ltr',
};
