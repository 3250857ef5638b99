/**
 * Models and their JSON: what generated classes are made of (base classes, open enums), the
 * streaming reader and writer that they call, and the module that lets any {@code ObjectMapper} use
 * them. Knows no operation, no HTTP.
 */
package ai.inquirly.sdk.core.json;
