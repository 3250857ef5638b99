package ai.inquirly.sdk.core.leaks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Every exception that is made in this JVM, whoever catches it: the JVM itself records them. */
final class Thrown implements AutoCloseable {
  private static final String EVENT = "jdk.JavaExceptionThrow";

  private final Recording recording = new Recording();

  Thrown() {
    recording.enable(EVENT).withoutStackTrace().withoutThreshold().with("throttle", "off");
    recording.enable("jdk.JavaErrorThrow").withoutStackTrace().withoutThreshold();
    recording.start();
  }

  /** Notes the messages of all so far. */
  void note(Transcript transcript) {
    try {
      Path dump = Files.createTempFile("thrown", ".jfr");
      recording.dump(dump);
      try (RecordingFile events = new RecordingFile(dump)) {
        while (events.hasMoreEvents()) {
          RecordedEvent event = events.readEvent();
          if (event.hasField("message")) {
            String type = event.getClass("thrownClass").getName();
            transcript.add("thrown", type + " " + event.getString("message"));
          }
        }
      }
      Files.delete(dump);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    recording.close();
  }
}
