/**
 * The vocabulary of a call: {@link ai.inquirly.sdk.core.Endpoint} (what the spec says of an
 * operation), {@link ai.inquirly.sdk.core.ApiRequest} (one call of it), {@link
 * ai.inquirly.sdk.core.ApiResponse} (what came back). Knows no operation; how calls are carried out
 * lives in {@code http}.
 */
package ai.inquirly.sdk.core;
