/**
 * The filter grammar of contacts and conversations: conditions become tests in the three-valued
 * logic of the database, and what the database would refuse is a failure of the server.
 */
package ai.inquirly.sdk.testing.server.domain.filters;
