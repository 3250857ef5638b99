/**
 * Build-time only. {@link ai.inquirly.codegen.SpecBundler} joins the files of the spec, {@link
 * ai.inquirly.codegen.InquirlyJavaCodegen} turns the bundle into Java by way of openapi-generator
 * and the templates, {@link ai.inquirly.codegen.DifferencesPage} writes what docs and server
 * disagree on. Nothing here reaches users.
 */
package ai.inquirly.codegen;
