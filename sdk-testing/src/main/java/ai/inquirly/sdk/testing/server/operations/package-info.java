/** The operations of the API, one package below this for each group of sections. */
package ai.inquirly.sdk.testing.server.operations;
