/**
 * Holds whatever passes between clients and fakes against the curated spec. A difference fails the
 * test during which it was seen, whichever test that is.
 */
package ai.inquirly.sdk.testing.spec;
