package vn.thidua.journey.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.shared.Actor;

/** What the two books say: who may ask which address. */
record AccessTable(Map<String, Rule> rules, Map<String, Set<String>> permissionsOf) {

    /** One line of {@code routes.yaml}. */
    record Rule(String needs, String reach, Optional<Boolean> peers, Optional<String> also, Optional<Boolean> heavy) {

        /** Says whether the answer must be the same whatever other units do. */
        boolean isDeafToOthers() {
            return Set.of("ROWS", "SOME").contains(reach) && peers.isEmpty();
        }
    }

    static AccessTable read() {
        return new AccessTable(
                new TreeMap<>(yaml("identity/routes.yaml", new TypeReference<Map<String, Rule>>() {})),
                new TreeMap<>(yaml("identity/roles.yaml", new TypeReference<Map<String, Set<String>>>() {})));
    }

    /** Returns all roles, and what stands for a role with somebody who has none. */
    List<String> roles() {
        Set<String> roles = new TreeSet<>(permissionsOf.keySet());
        roles.add(Actor.NO_ROLE);
        return List.copyOf(roles);
    }

    /** Returns what becomes of {@code asker} in {@code role} at {@code route}. */
    Verdict expected(String route, String role, Asker asker) {
        Rule rule = rules.get(route);
        if (rule == null) {
            throw new IllegalArgumentException("routes.yaml does not name " + route);
        }
        if (rule.needs().equals("anybody")) {
            return Verdict.ANSWERED;
        }
        if (asker == Asker.LOGGED_OUT) {
            return Verdict.SENT_TO_LOGIN;
        }
        boolean isOpen = Set.of("signed-in", "halfway").contains(rule.needs());
        if (!isOpen && !has(role, asker, rule.needs())) {
            return Verdict.FORBIDDEN;
        }
        return switch (rule.reach()) {
            case "NONE", "ROWS" -> Verdict.ANSWERED;
            case "SOME" ->
                Set.of(Asker.IN_SCOPE, Asker.OUT_OF_SCOPE).contains(asker) ? Verdict.ANSWERED : Verdict.NOT_THERE;
            case "THING" ->
                asker == Asker.IN_SCOPE
                        ? has(role, asker, rule.also().orElse(rule.needs())) ? Verdict.ANSWERED : Verdict.FORBIDDEN
                        : Verdict.NOT_THERE;
            case "ACCOUNT" -> reaches(asker) ? Verdict.ANSWERED : Verdict.NOT_THERE;
            case "OWN" ->
                rule.also()
                                .filter(key -> has(role, asker, key) && reaches(asker))
                                .isPresent()
                        ? Verdict.ANSWERED
                        : Verdict.NOT_THERE;
            case "WHOLE" -> asker == Asker.IN_SCOPE ? Verdict.ANSWERED : Verdict.FORBIDDEN;
            default -> throw new IllegalArgumentException("unknown reach " + rule.reach());
        };
    }

    private static boolean reaches(Asker asker) {
        return Set.of(Asker.IN_SCOPE, Asker.EVERYWHERE).contains(asker);
    }

    private boolean has(String role, Asker asker, String permission) {
        return asker != Asker.EXPIRED
                && permissionsOf.getOrDefault(role, Set.of()).contains(permission);
    }

    private static <T> T yaml(String file, TypeReference<T> type) {
        try (InputStream text = new ClassPathResource(file).getInputStream()) {
            return YAMLMapper.builder().build().readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
