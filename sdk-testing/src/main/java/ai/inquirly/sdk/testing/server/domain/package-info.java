/** The server's business rules that several sections share: they change records and tell events. */
package ai.inquirly.sdk.testing.server.domain;
