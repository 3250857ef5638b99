/**
 * Runnable programs, one package each. Each is run by a test against the fake server; none of it is
 * published.
 */
package ai.inquirly.examples;
