package vn.thidua.web.template;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.thidua.shared.Actor;
import vn.thidua.web.Badge;
import vn.thidua.web.FrameFacts;
import vn.thidua.web.Language;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;
import vn.thidua.web.Shell;
import vn.thidua.web.Theme;
import vn.thidua.web.error.FailedRequest;
import vn.thidua.web.preference.ThemeCookie;

/** Builds the frame of a request. */
@Component
@ConditionalOnWebApplication
class ShellFactory {

    private final FrameFacts facts;
    private final List<MenuEntry> entries;
    private final AssetAddresses assets;

    ShellFactory(FrameFacts facts, ObjectProvider<MenuEntry> entries, AssetAddresses assets) {
        this.facts = facts;
        this.entries = entries.stream()
                .sorted(Comparator.comparing(MenuEntry::group).thenComparingInt(MenuEntry::order))
                .toList();
        this.assets = assets;
    }

    Shell of(HttpServletRequest request) {
        Optional<Actor> actor = facts.actor();
        String path = path(request);
        Theme theme = ThemeCookie.read(request);
        LocalDate today = facts.asOf();
        Optional<LocalDate> chosen = AsOfParameter.in(request::getParameter).flatMap(AsOfParameter::day);
        return new Shell(
                actor.map(person -> new Shell.Person(
                        person.name(), facts.place(person), facts.role(person), facts.capacities(person))),
                withQuery(request, path),
                Language.current(),
                theme,
                facts.demo(),
                chosen.orElse(today),
                dayChoice(request, path, today, chosen.isPresent()),
                actor.map(person -> menu(person, path, !FailedRequest.is(request)))
                        .orElse(List.of()),
                csrf(request),
                assets::of);
    }

    private List<Shell.Group> menu(Actor actor, String path, boolean badges) {
        String current = current(path);
        List<Shell.Group> groups = new ArrayList<>();
        for (MenuGroup group : MenuGroup.values()) {
            List<Shell.Line> lines = entries.stream()
                    .filter(entry -> entry.group() == group)
                    .filter(entry -> entry.permission()
                            .map(key -> facts.allows(actor, key))
                            .orElse(true))
                    .map(entry -> new Shell.Line(
                            entry.key(),
                            entry.href(),
                            entry.icon(),
                            entry.href().equals(current),
                            badges ? entry.badge().apply(actor) : Badge.NONE))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Shell.Group(group.key(), lines));
            }
        }
        return groups;
    }

    /** Returns the longest address in the menu that {@code path} is at or below. */
    private String current(String path) {
        return entries.stream()
                .map(MenuEntry::href)
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    /** Only a page that was got can be come back to. */
    private static String withQuery(HttpServletRequest request, String path) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    private static Shell.DayChoice dayChoice(HttpServletRequest request, String path, LocalDate today, boolean chosen) {
        if (!request.getMethod().equals("GET")) {
            return new Shell.DayChoice(chosen, today, "/", List.of(), "/");
        }
        List<Shell.Field> others = new ArrayList<>();
        UriComponentsBuilder back = UriComponentsBuilder.fromPath(path);
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(AsOfParameter.NAME)) {
                Stream.of(values).forEach(value -> others.add(new Shell.Field(name, value)));
                back.queryParam(
                        name,
                        Stream.of(values)
                                .map(value -> UriUtils.encode(value, StandardCharsets.UTF_8))
                                .toArray());
            }
        });
        return new Shell.DayChoice(chosen, today, path, others, back.build(true).toUriString());
    }

    private static Shell.Csrf csrf(HttpServletRequest request) {
        @Nullable Object token = request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken csrf
                ? new Shell.Csrf(csrf.getParameterName(), csrf.getHeaderName(), csrf.getToken())
                : new Shell.Csrf("_csrf", "X-CSRF-TOKEN", "");
    }
}
