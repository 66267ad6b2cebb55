/** What the app uses of Trusted Types, where a browser has them: https://w3c.github.io/trusted-types/dist/spec/ */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (url: string) => string | null },
    ): {
      /** An object, in truth, that all takes for text which starts scripts. */
      createScriptURL(url: string): string;
    };
  };
}
