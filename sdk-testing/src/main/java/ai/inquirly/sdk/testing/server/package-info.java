/** The fake server as a whole: starting it, and what each section of the API adds to it. */
package ai.inquirly.sdk.testing.server;
