/** Reading whole lists from a server that changes meanwhile: what is lost, what comes twice. */
package ai.inquirly.sdk.testing.walks;
