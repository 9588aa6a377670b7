declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

/** The part of the browser's Trusted Types that the studio uses. */
interface PolicyFactory {
  createPolicy(name: 'default', rules: PolicyRules): unknown
}
interface PolicyRules {
  createHTML(html: string): string | null
  createScriptURL(url: string): string | null
}

/**
 * Lets exactly two things through the page's sinks: the empty string as HTML (Konva empties its container), and the
 * studio's own scripts as workers. Everything else throws.
 */
export function createTrustedTypes(
  page: { readonly trustedTypes?: PolicyFactory },
  origin: string,
) {
  page.trustedTypes?.createPolicy('default', {
    createHTML: (html) => (html === '' ? '' : null),
    createScriptURL: (url) => (isOurs(url, origin) ? url : null),
  })
}

function isOurs(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) && !url.includes('..')
}
