/** What the server does after the answer, or some time later. */
package ai.inquirly.sdk.testing.server.jobs;
