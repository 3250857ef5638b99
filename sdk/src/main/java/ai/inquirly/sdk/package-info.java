/**
 * Where users begin: a client per plane of the API ({@link ai.inquirly.sdk.InquirlyClient}, {@link
 * ai.inquirly.sdk.InquirlyPlatformClient}, {@link ai.inquirly.sdk.InquirlyPublicClient}), each with
 * the API classes that its credential may call. What the API lacks (webhook kit, walks, helpers)
 * belongs into packages below this one; transport and generated code do not.
 */
package ai.inquirly.sdk;
