/**
 * The data that a fake starts with. A story is a JSON file: who works in a company, who writes to
 * it, and what was said when, counted back from the start. It is told through the server's own
 * rules, so that what follows from it, such as activities, counters and reports, is true.
 */
package ai.inquirly.sdk.testing.story;
