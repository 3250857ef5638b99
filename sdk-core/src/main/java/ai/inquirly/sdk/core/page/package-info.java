/**
 * Reading lists that come in pages, whole: {@link ai.inquirly.sdk.core.page.Pager} says what to
 * read and how, {@link ai.inquirly.sdk.core.page.Walk} reads it. What the spec says of a list's
 * pages ({@link ai.inquirly.sdk.core.page.Paging}) is handed in; no operation is known here, and
 * calls are carried out by the {@code ApiSender}, with its retries, deadlines and limits.
 */
package ai.inquirly.sdk.core.page;
