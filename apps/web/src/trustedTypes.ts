interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): unknown;
}

const emptyHelperText = '&#8203;';

// Under `require-trusted-types-for 'script'` react-admin's empty helper text (a zero-width space set as HTML)
// would throw. It is the only HTML string this application may ever hand to the browser.
// The boundary: TypeScript's DOM library does not know Trusted Types yet.
(window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createHTML: (html) => {
    if (html === emptyHelperText) return html;
    throw new TypeError('HTML strings are refused');
  },
});
