package ai.inquirly.sdk.core;

/**
 * One call as listeners see it: without values of parameters, so it can name metrics and spans.
 *
 * @param number counts the calls of this process; tells concurrent ones apart
 * @param operation API class and method, such as {@code ContactsApi.get}
 * @param method the HTTP method
 * @param path the path with the names of its parameters
 * @param plane the part of the API
 */
public record CallInfo(long number, String operation, String method, String path, Plane plane) {}
