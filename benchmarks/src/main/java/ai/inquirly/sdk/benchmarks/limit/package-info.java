/**
 * The limit: a parser written by hand on jackson-core into immutable classes, which keeps of the
 * page what the SDK's models keep, unknown properties and the difference of absent and null
 * excepted. The same classes are what databind reads into.
 */
package ai.inquirly.sdk.benchmarks.limit;
