/** What a message may hold, and how one is made of a request's values. */
package ai.inquirly.sdk.testing.server.domain.messages;
