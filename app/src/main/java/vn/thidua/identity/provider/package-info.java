/**
 * Signing in with an outside provider by OpenID Connect. A person is the issuer and the subject of the provider, linked to an
 * account once by an administrator or by a link that works once; never a mail address, which providers give to somebody else.
 *
 * <p>Start reading at {@code ProviderConfiguration} (what is checked by whom), then {@code ProviderLinkService} (who is who).
 * Settings: {@code THIDUA_OIDC_ISSUER}, {@code THIDUA_OIDC_CLIENT_ID}, {@code THIDUA_OIDC_CLIENT_SECRET},
 * {@code THIDUA_OIDC_NAME}. Screens: {@code /identity/provider/…}. Table: {@code identity.provider_link}.
 */
@NullMarked
package vn.thidua.identity.provider;

import org.jspecify.annotations.NullMarked;
