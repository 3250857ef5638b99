/** Reading values from requests the way the real server does: casts, strong parameters, roots. */
package ai.inquirly.sdk.testing.server.params;
