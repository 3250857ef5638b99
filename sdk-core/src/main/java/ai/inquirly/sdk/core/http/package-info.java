/**
 * Carries calls out: one loop for synchronous and asynchronous calls, with retries, deadlines,
 * redirects and the mapping of failures to exceptions. {@link ai.inquirly.sdk.core.http.ApiClient}
 * is its only way in.
 */
package ai.inquirly.sdk.core.http;
