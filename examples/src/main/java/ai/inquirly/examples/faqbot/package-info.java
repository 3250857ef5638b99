/** An agent bot that answers what it knows and hands the rest to people. */
package ai.inquirly.examples.faqbot;
