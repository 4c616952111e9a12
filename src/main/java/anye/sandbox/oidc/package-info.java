/** The pretend portal's OpenID provider: real in every message (discovery, code with PKCE, signed tokens, published keys, end of session), pretend only in whom it knows. */
package anye.sandbox.oidc;
