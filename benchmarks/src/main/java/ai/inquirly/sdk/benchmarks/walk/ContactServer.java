package ai.inquirly.sdk.benchmarks.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A list of contacts on loopback, 15 a page, each page after the same time. */
final class ContactServer implements AutoCloseable {
  private static final int SIZE = 15;
  private static final Pattern PAGE = Pattern.compile("[?&]page=(\\d+)");

  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int pages;
  private final Duration time;

  ContactServer(int pages, Duration time) throws IOException {
    this.pages = pages;
    this.time = time;
    startThread(this::acceptAll);
  }

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void acceptAll() {
    try {
      while (true) {
        Socket connection = listener.accept();
        connection.setTcpNoDelay(true);
        startThread(() -> serve(connection));
      }
    } catch (IOException closed) {
      // the listener was closed: nothing is left to accept
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream out = connection.getOutputStream();
      long page = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Matcher number = PAGE.matcher(line);
        if (number.find()) {
          page = Long.parseLong(number.group(1));
        }
        if (line.isEmpty()) {
          LockSupport.parkNanos(time.toNanos());
          out.write(answer(page));
        }
      }
    } catch (IOException gone) {
      // the client has left, which ends every connection
    }
  }

  private byte[] answer(long page) {
    long first = (page - 1) * SIZE + 1;
    String body =
        LongStream.range(first, page > pages ? first : first + SIZE)
            .mapToObj(
                id ->
                    "{\"id\":%d,\"name\":\"Person %d\",\"email\":\"person%d@example.com\",\"created_at\":1700000000}"
                        .formatted(id, id, id))
            .collect(Collectors.joining(",", "{\"meta\":{\"count\":0},\"payload\":[", "]}"));
    return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void startThread(Runnable work) {
    Thread thread = new Thread(work, "contact-server");
    thread.setDaemon(true);
    thread.start();
  }
}
