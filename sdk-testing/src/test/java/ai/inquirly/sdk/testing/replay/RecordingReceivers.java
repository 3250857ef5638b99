package ai.inquirly.sdk.testing.replay;

import ai.inquirly.sdk.testing.server.outgoing.OutgoingRequest;
import ai.inquirly.sdk.testing.server.outgoing.Transport;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The receivers of the recorded run: keep what comes; one of them answers 500, and that late. */
final class RecordingReceivers implements Transport {
  private static final String FAILING = "/fail/inbox";
  private static final int LATENESS = 2;

  private final List<Received> received = new ArrayList<>();
  private final Map<CompletableFuture<Integer>, Integer> late = new LinkedHashMap<>();
  private int seq;

  /**
   * One delivery.
   *
   * @param seq the exchange that was sent last before
   * @param receiver the path of the receiver
   * @param body what came
   */
  record Received(int seq, String receiver, JsonNode body) {
    ReceivedEvent event() {
      return ReceivedEvent.of(receiver, body);
    }
  }

  /** Says which exchange is under way. */
  void during(int newSeq) {
    seq = newSeq;
    List<CompletableFuture<Integer>> due =
        late.keySet().stream().filter(answer -> late.get(answer) + LATENESS <= seq).toList();
    late.keySet().removeAll(due);
    due.forEach(answer -> answer.complete(500));
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  @Override
  public CompletableFuture<Integer> send(OutgoingRequest request) {
    String path = URI.create(request.url()).getPath();
    try {
      received.add(new Received(seq, path, RecordedExchanges.MAPPER.readTree(request.body())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CompletableFuture<Integer> answer = new CompletableFuture<>();
    if (path.equals(FAILING)) {
      late.put(answer, seq);
    } else {
      answer.complete(200);
    }
    return answer;
  }
}
