package ai.inquirly.sdk.webhooks;

/** Why a router took an event and handed it to no handler. */
public enum Ignored {
  /** It was there before. */
  DUPLICATE,
  /** The program itself caused it. */
  OWN,
  /** It belongs to another account than the router. */
  OTHER_ACCOUNT,
  /** No handler is registered for its kind. */
  NO_HANDLER
}
