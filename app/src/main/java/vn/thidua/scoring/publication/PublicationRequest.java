package vn.thidua.scoring.publication;

import java.util.UUID;

/**
 * What somebody wants published.
 *
 * @param key names the request, made by whoever asks: asked again with it, nothing happens
 * @param seen fingerprint of the ranking that the person looked at
 * @param reason why it is published anew, as typed
 * @param word what the person typed to confirm
 */
record PublicationRequest(UUID key, String period, String cluster, String seen, String reason, String word) {}
