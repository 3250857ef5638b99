/** What can go wrong between a client and the fake, on purpose; and what the client sent. */
package ai.inquirly.sdk.testing.faults;
