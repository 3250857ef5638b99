package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocTest {
  @Test
  void aShortTextStandsInOneLine() {
    assertThat(comment("Id of the contact.")).isEqualTo("/** Id of the contact. */\n");
  }

  @Test
  void noTextIsNoComment() {
    assertThat(Javadoc.comment("  ", List.of())).isEmpty();
  }

  @Test
  void blankLinesSeparateParagraphs() {
    assertThat(comment("First.\n\nSecond\nline."))
        .isEqualTo("/**\n * First.\n *\n * <p>Second line.\n */\n");
  }

  @Test
  void dashesBecomeAListAlsoRightBehindAText() {
    assertThat(comment("Two:\n- one\n  more\n- two"))
        .isEqualTo("/**\n * Two:\n *\n * <ul>\n * <li>one more\n * <li>two\n * </ul>\n */\n");
  }

  @Test
  void linesAreAtMostAHundredCharactersIndentIncluded() {
    String comment = Javadoc.comment("    ", List.of("word ".repeat(60).strip()));

    assertThat(comment.lines()).allMatch(line -> line.length() <= 100).hasSizeGreaterThan(3);
    assertThat(comment.lines()).anyMatch(line -> line.length() > 95);
  }

  @Test
  void anInlineTagIsNeverBroken() {
    String comment = comment("word ".repeat(18) + "`POST an_answer` ends");

    assertThat(comment).contains("{@code POST an_answer}");
  }

  @Test
  void backquotesBecomeCode() {
    assertThat(comment("The `id`.")).contains("The {@code id}.");
  }

  @Test
  void bracesInCodeAreEscapedAsJavadocWouldCountThem() {
    assertThat(comment("Not `{{contact.name}}`."))
        .contains("<code>&#123;&#123;contact.name&#125;&#125;</code>");
  }

  @Test
  void signsOfHtmlAndJavadocAreEscaped() {
    assertThat(comment("a < b & c > d, me@example.com, */"))
        .contains("a &lt; b &amp; c &gt; d, me&#64;example.com, *&#47;");
  }

  @Test
  void linksOfOursStayLinks() {
    assertThat(comment("See {@link Contact}.")).contains("{@link Contact}");
  }

  @Test
  void tagsFollowEachOtherWithoutBlankLinesAndHang() {
    String first = "@param id " + "word ".repeat(25).strip();

    assertThat(Javadoc.comment("", List.of("Lead.", first, "@param name what")).lines())
        .containsExactly(
            "/**",
            " * Lead.",
            " *",
            " * @param id " + "word ".repeat(17).strip(),
            " *     " + "word ".repeat(8).strip(),
            " * @param name what",
            " */");
  }

  private static String comment(String description) {
    return Javadoc.comment("", Javadoc.paragraphs(description));
  }
}
