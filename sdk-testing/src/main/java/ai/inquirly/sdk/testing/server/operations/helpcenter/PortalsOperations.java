package ai.inquirly.sdk.testing.server.operations.helpcenter;

import ai.inquirly.sdk.testing.server.domain.helpcenter.Articles;
import ai.inquirly.sdk.testing.server.domain.helpcenter.Portals;
import ai.inquirly.sdk.testing.server.error.Fault;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Paging;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Article;
import ai.inquirly.sdk.testing.server.state.Portal;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;

/** The help centers of an account. */
public final class PortalsOperations implements Operations {
  private static final String ONE = "/portals/{portal_slug}";

  @Override
  public void register(Routes routes) {
    routes.account("GET", "/portals", Access.USER, this::list);
    routes.account("POST", "/portals", Access.ADMINISTRATOR, this::create);
    routes.account("GET", ONE, Access.USER, this::get);
    routes.accountUpdate(ONE, Access.ADMINISTRATOR, this::update);
    routes.account("DELETE", ONE, Access.ADMINISTRATOR, this::delete);
    routes.account("DELETE", ONE + "/logo", Access.ADMINISTRATOR, this::deleteLogo);
  }

  /** All portals, whatever page is asked for. */
  private Answer list(Call call) {
    List<Portal> portals =
        call.table(Portal.ENTITY).where(Portal.ACCOUNT_ID, call.account().id()).stream()
            .sorted(Comparator.comparing(Portal::position))
            .toList();
    ObjectNode meta = Json.object();
    meta.set("current_page", Paging.of(call.params(), 1).echo());
    ObjectNode json =
        Json.object("payload", Json.array(portals, portal -> PortalView.json(call, portal)));
    json.set("meta", meta.put("portals_count", portals.size()));
    return Answer.json(json);
  }

  private Answer create(Call call) {
    Portal draft = new Portal();
    draft.set(Portal.ACCOUNT_ID, call.account().id());
    PortalParams.assign(call, draft, call.root("portal", Portal.ENTITY));
    Portal portal = new Portals(call.installation()).create(draft);
    PortalParams.attachLogo(call, portal);
    return Answer.json(PortalView.json(call, portal));
  }

  private Answer get(Call call) {
    Portal portal = PortalOfPath.orFailure(call);
    boolean inOneLocale = call.params().isPresent("locale");
    String locale = call.params().text("locale");
    List<Article> articles =
        new Articles(call.installation(), portal)
            .all().stream()
                .filter(article -> !inOneLocale || locale.equals(article.get(Article.LOCALE)))
                .toList();
    return Answer.json(
        PortalView.json(call, portal, ArticleCounts.ofPortal(articles, call.user())));
  }

  private Answer update(Call call) {
    Params sent = SentRoot.orNull(call, "portal", Portal.ENTITY);
    Portal portal = PortalOfPath.orFailure(call);
    if (sent != null) {
      refuse(change(call, portal, sent));
    }
    PortalParams.attachLogo(call, portal);
    return Answer.json(PortalView.json(call, portal));
  }

  /** Whatever goes wrong, the answer is 422. */
  private static ValidationErrors change(Call call, Portal portal, Params sent) {
    try {
      PortalParams.assign(call, portal, sent);
    } catch (Fault anything) {
      throw new Refusal(Answer.error(422, Json.object("error", Json.object())));
    }
    return new Portals(call.installation()).save(portal);
  }

  private static void refuse(ValidationErrors errors) {
    if (!errors.isEmpty()) {
      ObjectNode messages = Json.object();
      errors.all().forEach(e -> messages.withArray(e.attribute()).add(e.message()));
      throw new Refusal(Answer.error(422, Json.object("error", messages)));
    }
  }

  private Answer delete(Call call) {
    new Portals(call.installation()).delete(PortalOfPath.orFailure(call));
    return Answer.empty();
  }

  private Answer deleteLogo(Call call) {
    Portal portal = PortalOfPath.orFailure(call);
    if (call.table(StoredFile.ENTITY).find(portal.get(Portal.LOGO_ID)) == null) {
      throw new RecordNotFound();
    }
    portal.set(Portal.LOGO_ID, null);
    call.table(Portal.ENTITY).save(portal);
    return Answer.empty();
  }
}
