/**
 * Complete reading where no single list of the API gives it: what changed since an instant, and the
 * lists that the server cuts off. Made of ordinary calls and pagers; pagers themselves live in
 * {@code core.page}.
 */
package ai.inquirly.sdk.sync;
