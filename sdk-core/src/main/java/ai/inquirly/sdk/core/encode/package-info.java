/**
 * Turns an {@link ai.inquirly.sdk.core.ApiRequest} into an address and a body, and refuses what the
 * server would misread, before anything is sent. Knows no connection and no credential.
 */
package ai.inquirly.sdk.core.encode;
