/** What happened to records, told to listeners after the request's answer was made. */
package ai.inquirly.sdk.testing.server.events;
