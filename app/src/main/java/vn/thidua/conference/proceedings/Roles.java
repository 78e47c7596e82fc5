package vn.thidua.conference.proceedings;

/**
 * Who stood where at a conference, in roles.
 *
 * @param host code of the unit that hosted it
 * @param chair who presided
 * @param directingGuest who attended from above and gave the directing speech
 * @param hostGuest who attended for the province
 * @param secretary who kept the minutes
 */
public record Roles(String host, String chair, String directingGuest, String hostGuest, String secretary) {}
