package ai.inquirly.sdk.core.encode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a multipart form the way the server's web layer does, with its weaknesses: parameters are
 * searched without regard to quotes, the last {@code name} counts, file names are percent-decoded
 * and cut to what stands behind the last slash, brackets in names build objects and lists.
 */
final class RackForm {
  private static final String VALUE = "(\"(?:\\\\\"|[^\"])*\"|[^\\s()<>,;:\\\\\"/\\[\\]?=]+)";
  private static final Pattern NAME =
      Pattern.compile("(?i)Content-Disposition:.*[;\\s]\\s*name=" + VALUE);
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)Content-Disposition:.*[;\\s]\\s*filename=" + VALUE);
  private static final Pattern TYPE = Pattern.compile("(?i)Content-Type: (.*)");
  private static final Pattern FIRST = Pattern.compile("^[\\[\\]]*([^\\[\\]]+)]*");
  private static final Pattern OBJECT_IN_LIST = Pattern.compile("^\\[]\\[([^\\[\\]]+)]$");

  /** One part as it arrived. */
  record Part(String name, String fileName, String contentType, int headerLines, String content) {}

  private RackForm() {}

  static List<Part> parts(byte[] body, String contentType) {
    String boundary = contentType.replaceFirst("^multipart/form-data; boundary=", "");
    String text = new String(body, StandardCharsets.ISO_8859_1);
    assert text.endsWith("\r\n--" + boundary + "--\r\n");
    List<Part> parts = new ArrayList<>();
    String[] pieces = ("\r\n" + text).split(Pattern.quote("\r\n--" + boundary), -1);
    for (int i = 1; i < pieces.length - 1; i++) {
      int end = pieces[i].indexOf("\r\n\r\n");
      String head = utf8(pieces[i].substring(2, end));
      parts.add(
          new Part(
              dequoted(find(NAME, head)),
              fileName(find(FILE_NAME, head)),
              find(TYPE, head),
              head.split("\r\n|\r|\n").length,
              utf8(pieces[i].substring(end + 4))));
    }
    return parts;
  }

  /** The parameters as the application sees them; a file shows as its name. */
  static Map<String, Object> parameters(byte[] body, String contentType) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (Part part : parts(body, contentType)) {
      put(parameters, part.name(), part.fileName() == null ? part.content() : part.fileName());
    }
    return parameters;
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> into, String name, Object value) {
    Matcher first = FIRST.matcher(name);
    if (!first.find()) {
      return;
    }
    String key = first.group(1);
    String rest = name.substring(first.end());
    if (rest.isEmpty()) {
      into.put(key, value);
    } else if (rest.equals("[]")) {
      ((List<Object>) into.computeIfAbsent(key, k -> new ArrayList<>())).add(value);
    } else if (rest.startsWith("[]")) {
      List<Object> list = (List<Object>) into.computeIfAbsent(key, k -> new ArrayList<>());
      Matcher object = OBJECT_IN_LIST.matcher(rest);
      String child = object.matches() ? object.group(1) : rest.substring(2);
      if (list.isEmpty() || has((Map<String, Object>) list.get(list.size() - 1), child)) {
        list.add(new LinkedHashMap<String, Object>());
      }
      put((Map<String, Object>) list.get(list.size() - 1), child, value);
    } else {
      put((Map<String, Object>) into.computeIfAbsent(key, k -> new LinkedHashMap<>()), rest, value);
    }
  }

  private static boolean has(Map<String, Object> object, String child) {
    if (child.contains("[]")) {
      return false;
    }
    Object at = object;
    for (String key : child.split("[\\[\\]]+")) {
      if (!key.isEmpty()) {
        if (!(at instanceof Map<?, ?> map) || !map.containsKey(key)) {
          return false;
        }
        at = map.get(key);
      }
    }
    return true;
  }

  private static String fileName(String quoted) {
    if (quoted == null) {
      return null;
    }
    String name = quoted.startsWith("\"") ? quoted.substring(1, quoted.length() - 1) : quoted;
    boolean allValid =
        Pattern.compile("%.?.?", Pattern.DOTALL)
            .matcher(name)
            .results()
            .allMatch(percent -> percent.group().matches("%[0-9a-fA-F]{2}"));
    String decoded =
        allValid
            ? Pattern.compile("%(..)")
                .matcher(name)
                .replaceAll(
                    hex ->
                        Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(hex.group(1), 16))))
            : name;
    return decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1);
  }

  private static String dequoted(String value) {
    String inner = value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    return inner.replaceAll("\\\\(.)", "$1");
  }

  private static String find(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static String utf8(String latin1) {
    return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
