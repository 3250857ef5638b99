/** A Spring Boot application that receives deliveries. */
package ai.inquirly.examples.webhooks.spring;
