package ai.inquirly.sdk.testing.server.domain.inboxes;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.render.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What visitors of a website's chat window may use. */
final class FeatureFlags {
  private static final List<String> ALL =
      List.of("attachments", "emoji_picker", "end_conversation", "use_inbox_avatar_for_bot");
  private static final int INITIAL = 3;

  String name() {
    return "selected_feature_flags";
  }

  ArrayNode initial() {
    return Json.texts(ALL.subList(0, INITIAL));
  }

  /**
   * The flags of a request, in the server's order.
   *
   * @throws InternalFailure if one is unknown
   */
  ArrayNode read(ArrayNode sent) {
    Set<Integer> positions = new TreeSet<>();
    sent.forEach(
        flag -> {
          if (!ALL.contains(flag.asText())) {
            throw new InternalFailure("no such flag: " + flag);
          }
          positions.add(ALL.indexOf(flag.asText()));
        });
    List<String> flags = new ArrayList<>();
    positions.forEach(position -> flags.add(ALL.get(position)));
    return Json.texts(flags);
  }
}
