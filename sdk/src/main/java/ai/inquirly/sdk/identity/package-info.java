/** Proves to the public API who a visitor is. */
package ai.inquirly.sdk.identity;
