package vn.thidua.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A provider on this computer that says of people whatever a test wants it to say. It checks PKCE, as a good one does. */
final class StubProvider {

    /** What the provider gives to whoever exchanges a code. */
    static final String ACCESS_TOKEN = "canary-access-token-61fd";

    private record Grant(String challenge, SignedJWT token) {}

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    StubProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("stub").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, metadata()));
        server.createContext("/jwks", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What an ID token says for a sign-in that was asked for with {@code asked}, if everything is in order. */
    Map<String, Object> claims(Map<String, String> asked, String subject) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer());
        claims.put("sub", subject);
        claims.put("aud", "thidua-client");
        claims.put("nonce", asked.getOrDefault("nonce", ""));
        // The library compares with the real time, not with the clock of the test.
        claims.put("iat", Clock.systemUTC().instant().getEpochSecond());
        claims.put(
                "exp", Clock.systemUTC().instant().plus(Duration.ofMinutes(5)).getEpochSecond());
        return claims;
    }

    /** Returns a code that can be exchanged once, by whoever knows the verifier of {@code asked}, for {@code claims}. */
    String grant(Map<String, String> asked, Map<String, Object> claims) {
        return grant(asked, claims, key);
    }

    /** As {@link #grant}, signed with a key that is not the provider's. */
    String grantForged(Map<String, String> asked, Map<String, Object> claims) {
        try {
            return grant(asked, claims, new RSAKeyGenerator(2048).keyID("stub").generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String grant(Map<String, String> asked, Map<String, Object> claims, RSAKey signer) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stub").build(), JWTClaimsSet.parse(claims));
            token.sign(new RSASSASigner(signer));
            String code = UUID.randomUUID().toString();
            grants.put(code, new Grant(asked.getOrDefault("code_challenge", ""), token));
            return code;
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Grant grant = grants.remove(sent.getOrDefault("code", ""));
        if (grant == null || !grant.challenge().equals(challenge(sent.getOrDefault("code_verifier", "")))) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            json(
                    exchange,
                    200,
                    "{\"access_token\":\"" + ACCESS_TOKEN
                            + "\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
                            + grant.token().serialize() + "\"}");
        }
    }

    /** Reads the parameters of a form or of an address. */
    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String metadata() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/jwks","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"],
                 "authorization_response_iss_parameter_supported":true}
                """.formatted(issuer());
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
