package ai.inquirly.sdk.benchmarks.page;

import java.util.List;
import java.util.Random;

/** Invented names and sentences, picked by a seeded generator. */
final class SampleTexts {
  static final List<String> FIRST_NAMES =
      List.of("Amélie", "Jonas", "Priya", "Tomasz", "Zoë", "Mateus", "Hana", "Olu", "Kirsten");
  static final List<String> LAST_NAMES =
      List.of("Brandt", "Okafor", "Núñez", "Sørensen", "Iyer", "Kowalski", "Tanaka", "Maier");
  static final List<String> CITIES =
      List.of("Lyon", "Gdańsk", "Pune", "Porto", "Kyoto", "Lagos", "Aarhus", "Graz");
  static final List<String> COMPANIES =
      List.of("Nordlicht Optik", "Baker & Daughters", "Kite Freight", "Müllerei Haas", "Pixelfarm");
  static final List<String> LABELS =
      List.of("billing", "delivery", "return", "vip", "bug-report", "feature-request", "b2b");

  private static final List<String> SENTENCES =
      List.of(
          "Hello, I ordered two lamps last week and one of them arrived with a broken shade.",
          "Could you tell me when the parcel will be handed to the carrier?",
          "Danke für die schnelle Antwort, das hat mir sehr geholfen!",
          "The invoice shows the old address although I changed it in March.",
          "I tried the reset link \"three times\", but it says that it has expired.",
          "Is there a way to export all orders of a year as one file?",
          "Merci, c'est parfait. Bonne journée à toute l'équipe.",
          "We have looked into it and will send a replacement free of charge tomorrow morning.",
          "Please find the photo attached;\nthe serial number is on the back.",
          "Ten units would be enough for the first shop, the rest can follow in spring.",
          "ありがとうございます。来週また連絡します。",
          "The discount code SPRING-24 is refused with \"not valid in your country\".");

  private SampleTexts() {}

  static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /** One to three sentences. */
  static String message(Random random) {
    StringBuilder text = new StringBuilder(pick(SENTENCES, random));
    for (int more = random.nextInt(3); more > 0; more--) {
      text.append(' ').append(pick(SENTENCES, random));
    }
    return text.toString();
  }

  /** Letters and digits, as in signed ids and keys. */
  static String key(int length, Random random) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(Character.forDigit(random.nextInt(36), 36));
    }
    return text.toString();
  }

  static String uuid(Random random) {
    return String.join(
        "-", key(8, random), key(4, random), key(4, random), key(4, random), key(12, random));
  }
}
