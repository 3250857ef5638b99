package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** What is known about a contact besides. */
public record ContactDetails(
    String companyName,
    String company,
    String description,
    String city,
    String country,
    String countryCode,
    SocialProfiles socialProfiles,
    String createdAtIp,
    String updatedAtIp,
    String screenName,
    String location,
    String url,
    Long followersCount,
    Long friendsCount,
    String username,
    String languageCode,
    Long socialTelegramUserId,
    String socialTelegramUserName,
    String socialInstagramUserName,
    Long socialInstagramFollowerCount,
    Boolean socialInstagramIsUserFollowBusiness,
    Boolean socialInstagramIsBusinessFollowUser,
    Boolean socialInstagramIsVerifiedUser,
    String socialLineUserId,
    String sourceId,
    String fromZipCode,
    String fromCountry,
    String fromState) {
  static ContactDetails read(JsonParser in) throws IOException {
    String companyName = null;
    String company = null;
    String description = null;
    String city = null;
    String country = null;
    String countryCode = null;
    SocialProfiles socialProfiles = null;
    String createdAtIp = null;
    String updatedAtIp = null;
    String screenName = null;
    String location = null;
    String url = null;
    Long followersCount = null;
    Long friendsCount = null;
    String username = null;
    String languageCode = null;
    Long socialTelegramUserId = null;
    String socialTelegramUserName = null;
    String socialInstagramUserName = null;
    Long socialInstagramFollowerCount = null;
    Boolean socialInstagramIsUserFollowBusiness = null;
    Boolean socialInstagramIsBusinessFollowUser = null;
    Boolean socialInstagramIsVerifiedUser = null;
    String socialLineUserId = null;
    String sourceId = null;
    String fromZipCode = null;
    String fromCountry = null;
    String fromState = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "company_name" -> companyName = Json.text(in);
        case "company" -> company = Json.text(in);
        case "description" -> description = Json.text(in);
        case "city" -> city = Json.text(in);
        case "country" -> country = Json.text(in);
        case "country_code" -> countryCode = Json.text(in);
        case "social_profiles" -> socialProfiles = Json.object(in, SocialProfiles::read);
        case "created_at_ip" -> createdAtIp = Json.text(in);
        case "updated_at_ip" -> updatedAtIp = Json.text(in);
        case "screen_name" -> screenName = Json.text(in);
        case "location" -> location = Json.text(in);
        case "url" -> url = Json.text(in);
        case "followers_count" -> followersCount = Json.number(in);
        case "friends_count" -> friendsCount = Json.number(in);
        case "username" -> username = Json.text(in);
        case "language_code" -> languageCode = Json.text(in);
        case "social_telegram_user_id" -> socialTelegramUserId = Json.number(in);
        case "social_telegram_user_name" -> socialTelegramUserName = Json.text(in);
        case "social_instagram_user_name" -> socialInstagramUserName = Json.text(in);
        case "social_instagram_follower_count" -> socialInstagramFollowerCount = Json.number(in);
        case "social_instagram_is_user_follow_business" ->
            socialInstagramIsUserFollowBusiness = Json.flagOrNull(in);
        case "social_instagram_is_business_follow_user" ->
            socialInstagramIsBusinessFollowUser = Json.flagOrNull(in);
        case "social_instagram_is_verified_user" ->
            socialInstagramIsVerifiedUser = Json.flagOrNull(in);
        case "social_line_user_id" -> socialLineUserId = Json.text(in);
        case "source_id" -> sourceId = Json.text(in);
        case "from_zip_code" -> fromZipCode = Json.text(in);
        case "from_country" -> fromCountry = Json.text(in);
        case "from_state" -> fromState = Json.text(in);
        default -> Json.skip(in);
      }
    }
    return new ContactDetails(
        companyName,
        company,
        description,
        city,
        country,
        countryCode,
        socialProfiles,
        createdAtIp,
        updatedAtIp,
        screenName,
        location,
        url,
        followersCount,
        friendsCount,
        username,
        languageCode,
        socialTelegramUserId,
        socialTelegramUserName,
        socialInstagramUserName,
        socialInstagramFollowerCount,
        socialInstagramIsUserFollowBusiness,
        socialInstagramIsBusinessFollowUser,
        socialInstagramIsVerifiedUser,
        socialLineUserId,
        sourceId,
        fromZipCode,
        fromCountry,
        fromState);
  }
}
