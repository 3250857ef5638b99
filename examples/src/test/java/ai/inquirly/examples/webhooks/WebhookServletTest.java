package ai.inquirly.examples.webhooks;

import ai.inquirly.sdk.webhooks.WebhookRouter;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The servlet, in Tomcat. */
class WebhookServletTest extends AdapterContract {
  // kept: the log manager holds loggers weakly
  private static final Logger LEAKS = Logger.getLogger("org.apache.catalina.loader");

  @TempDir Path work;

  private Tomcat tomcat;
  private WebhookRouter router;

  @BeforeAll
  static void hearOfNoLeaks() {
    // the router outlives the server here, and its threads would be taken for forgotten ones
    LEAKS.setLevel(Level.SEVERE);
  }

  @Override
  WebhookRouter start() throws Exception {
    router = thanking();
    tomcat = new Tomcat();
    tomcat.setBaseDir(work.toString());
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(0);
    tomcat.setSilent(true);
    StandardContext context = (StandardContext) tomcat.addContext("", work.toString());
    // looks into the JDK when it stops, which the JDK does not allow
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
    context.setClearReferencesObjectStreamClassCaches(false);
    Tomcat.addServlet(context, "webhooks", new WebhookServlet(router));
    context.addServletMappingDecoded("/hooks/*", "webhooks");
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.start();
    return router;
  }

  @Override
  void stop() throws Exception {
    tomcat.stop();
    tomcat.destroy();
    router.close();
  }

  @Override
  String url() {
    return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/hooks/inquirly?a=b";
  }
}
