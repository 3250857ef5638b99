/**
 * For accounts that outgrow one machine: the SDK's pagers feed Apache Spark, which spreads the
 * conversations over its workers, repeats what fails and writes Parquet.
 */
package ai.inquirly.examples.spark;
