package ai.inquirly.sdk.testing.server.operations.helpcenter;

import ai.inquirly.sdk.testing.server.domain.helpcenter.Articles;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Article;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The articles of a help center. The portal is looked up before the caller's role is checked. */
public final class ArticlesOperations implements Operations {
  private static final String PATH = "/portals/{portal_slug}/articles";
  private static final String ONE = PATH + "/{id}";

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.USER, this::list);
    routes.account("POST", PATH, Access.USER, this::create);
    routes.account("POST", PATH + "/reorder", Access.USER, this::reorder);
    routes.account("GET", ONE, Access.USER, this::get);
    routes.accountUpdate(ONE, Access.USER, this::update);
    routes.account("DELETE", ONE, Access.USER, this::delete);
  }

  private Answer list(Call call) {
    return ArticleSearch.answer(call, articles(call));
  }

  private Answer create(Call call) {
    Articles articles = articles(call);
    call.requireAdministrator();
    Params sent = call.root("article", Article.ENTITY);
    Article draft = new Article();
    assign(draft, sent);
    return article(call, articles, articles.create(draft, sent.integer("associated_article_id")));
  }

  private Answer get(Call call) {
    Articles articles = articles(call);
    return article(call, articles, find(call, articles));
  }

  private Answer update(Call call) {
    Articles articles = articles(call);
    call.requireAdministrator();
    Article article = find(call, articles);
    Params sent = SentRoot.orNull(call, "article", Article.ENTITY);
    if (sent != null) {
      assign(article, sent);
      sent.assignTo(article, Article.ASSOCIATED_ARTICLE_ID);
      articles.save(article);
    }
    return article(call, articles, article);
  }

  /** Takes places by id; the articles are looked up in no portal. */
  private Answer reorder(Call call) {
    articles(call);
    call.requireAdministrator();
    ObjectNode places = call.params().object("positions_hash");
    if (places == null) {
      throw new InternalFailure("no positions in the request");
    }
    for (Map.Entry<String, JsonNode> place : places.properties()) {
      Article article = call.table(Article.ENTITY).get(Cast.leadingInteger(place.getKey()));
      article.set(Article.POSITION, Cast.integer(place.getValue()));
      call.table(Article.ENTITY).save(article);
    }
    return Answer.empty();
  }

  private Answer delete(Call call) {
    Articles articles = articles(call);
    call.requireAdministrator();
    articles.delete(find(call, articles));
    return Answer.empty();
  }

  private static Articles articles(Call call) {
    return new Articles(call.installation(), PortalOfPath.orNotFound(call));
  }

  private static Article find(Call call, Articles articles) {
    return articles.all().stream()
        .filter(article -> article.id() == call.id("id"))
        .findFirst()
        .orElseThrow(RecordNotFound::new);
  }

  private static void assign(Article article, Params sent) {
    sent.assignTo(
        article,
        Article.TITLE,
        Article.SLUG,
        Article.POSITION,
        Article.CONTENT,
        Article.DESCRIPTION,
        Article.CATEGORY_ID,
        Article.AUTHOR_ID,
        Article.STATUS,
        Article.LOCALE);
    if (sent.object("meta") != null) {
      article.set(Article.META, meta(new Params(sent.object("meta"))));
    }
  }

  private static ObjectNode meta(Params sent) {
    ObjectNode meta = Json.object();
    for (String name : new String[] {"title", "description"}) {
      if (sent.hasScalar(name)) {
        meta.set(name, sent.get(name));
      }
    }
    if (sent.array("tags") != null && PortalParams.isFlat(sent.array("tags"))) {
      meta.set("tags", sent.array("tags"));
    }
    return meta;
  }

  private static Answer article(Call call, Articles articles, Article article) {
    return Answer.json(Json.object("payload", ArticleView.json(call, articles, article)));
  }
}
