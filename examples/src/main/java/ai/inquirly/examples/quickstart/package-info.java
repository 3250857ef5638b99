/** The first program of a new user: reads an account, and shows an error handled well. */
package ai.inquirly.examples.quickstart;
