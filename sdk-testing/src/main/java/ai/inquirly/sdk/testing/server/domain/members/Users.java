package ai.inquirly.sdk.testing.server.domain.members;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.User;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes and changes users, with the server's rules for email and password. */
public final class Users {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
  private static final String SPECIAL = " !@#$%^&*()_+-=[]{}|\"/\\.,`<>:;?~'";
  private static final int SHORTEST = 6;
  private static final int LONGEST = 128;

  private final Installation installation;

  /** Works on this installation. */
  public Users(Installation installation) {
    this.installation = installation;
  }

  /** The user with this address in whatever letter case, or null. */
  public User findByEmail(String email) {
    return email == null
        ? null
        : installation.table(User.ENTITY).first(User.EMAIL, email.strip().toLowerCase(Locale.ROOT));
  }

  /** Adds a user, with tokens. */
  public User create(User user, String password) {
    ValidationErrors errors = emailErrors(user);
    if (password == null || password.isBlank()) {
      errors.add("password", "can't be blank");
    } else {
      checkPassword(password, errors);
    }
    check(user, errors);
    user.set(User.PUBSUB_TOKEN, installation.secrets().token());
    // what the database refuses has taken an id
    installation.table(User.ENTITY).insert(user);
    requireName(user);
    AccessToken.issue(installation, user, installation.secrets().token());
    return user;
  }

  /**
   * Ends a change of a user.
   *
   * @param password the new password, null to keep the old one
   */
  public void update(User user, String password) {
    ValidationErrors errors = emailErrors(user);
    if (password != null) {
      checkPassword(password, errors);
      user.set(User.PUBSUB_TOKEN, installation.secrets().token());
    }
    check(user, errors);
    requireName(user);
    installation.table(User.ENTITY).save(user);
  }

  private ValidationErrors emailErrors(User user) {
    String sent = user.get(User.EMAIL);
    String email = sent == null ? "" : sent.strip().toLowerCase(Locale.ROOT);
    user.set(User.EMAIL, email);
    user.set(User.UID, email);
    ValidationErrors errors = new ValidationErrors();
    if (email.isBlank()) {
      return errors.add("email", "can't be blank");
    }
    if (!email.matches("[^@\\s]+@[^@\\s]+")) {
      errors.add("email", "is invalid");
    }
    if (!EMAIL.matcher(email).matches()) {
      errors.add("email", "is not an email");
    }
    if (installation.table(User.ENTITY).first(User.EMAIL, email, other -> other != user) != null) {
      errors.taken("email");
    }
    return errors;
  }

  private static void checkPassword(String password, ValidationErrors errors) {
    if (password.length() < SHORTEST) {
      errors.add("password", "must contain at least " + SHORTEST + " characters");
    }
    if (password.length() > LONGEST) {
      errors.add("password", "must contain at most " + LONGEST + " characters");
    }
    require(password, "\\p{javaUpperCase}", "uppercase character  (A..Z)", errors);
    require(password, "\\p{javaLowerCase}", "lowercase character  (a..z)", errors);
    require(password, "\\d", "number character  (0..9)", errors);
    if (password.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0)) {
      errors.add("password", "must contain at least 1 special character  (" + SPECIAL + ")");
    }
  }

  private static void require(String password, String kind, String name, ValidationErrors errors) {
    if (!Pattern.compile(kind).matcher(password).find()) {
      errors.add("password", "must contain at least 1 " + name);
    }
  }

  private static void check(User user, ValidationErrors errors) {
    errors
        .limitLength("name", user.get(User.NAME), ValidationErrors.STRING_LIMIT)
        .limitLength("display_name", user.get(User.DISPLAY_NAME), ValidationErrors.STRING_LIMIT)
        .check();
  }

  private static void requireName(User user) {
    if (user.get(User.NAME) == null) {
      throw new InternalFailure("the database refuses a user without a name");
    }
  }
}
