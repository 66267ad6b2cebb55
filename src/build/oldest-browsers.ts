/**
 * The oldest browsers that run the app, all of 2023: code and styles are written for them. What a browser needs beyond
 * syntax, the page's first script asks for; all others keep the page as a document.
 */
export const oldestBrowsers = ['chrome111', 'edge111', 'firefox121', 'safari16.4'] as const;
