package vn.thidua.journey.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.command.DemoInstallation;
import vn.thidua.identity.login.Entrance;
import vn.thidua.identity.login.TestActor;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Capacity;
import vn.thidua.support.AnswerHeaders;

/**
 * Asks every address as every role, in, out of and without scope, and logged out, for the whole page and for the part, and
 * compares what comes back with the books. What is allowed is asked for as hard as what is not. Every answer, page, part,
 * file, redirect or refusal, must carry the protective headers.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(DemoInstallation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class RouteMatrixTests {

    private static final String OFFICER = "standing-officer";

    /** The log tells of its own readers, so it never reads the same twice. */
    private static final String LOG = "GET /audit/";

    private static final AccessTable BOOKS = AccessTable.read();
    private static final Path WORKBOOK = Path.of("..", "samples", "review-2017", "2017-9m-corrected", "kon-tum.xlsx");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private Entrance entrance;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<Asker, Set<UUID>> covered = new EnumMap<>(Asker.class);
    private int asked;

    @BeforeAll
    void makeTheAccounts() {
        AccountThings accounts = new AccountThings(jdbc);
        for (String role : BOOKS.roles()) {
            for (Asker asker : Asker.values()) {
                accounts.put(
                        id(role, asker), "asker-" + id(role, asker).toString().substring(0, 8));
            }
            accounts.expired(id(role, Asker.EXPIRED), role);
        }
    }

    @BeforeAll
    void handInAWorkbookOfKonTumAloneAndAnEmptyList() throws IOException {
        byte[] list = ask(new RouteExamples(jdbc), "GET /organization/intake/template", OFFICER, Asker.IN_SCOPE, false)
                .getContentAsByteArray();
        handIn("/reporting/intake", "kon-tum.xlsx", Files.readAllBytes(WORKBOOK));
        handIn("/organization/intake", "lists.xlsx", list);
    }

    private void handIn(String address, String file, byte[] content) {
        assertThat(mvc.post()
                        .uri(address)
                        .multipart()
                        .file(new MockMultipartFile("files", file, null, content))
                        .with(csrf())
                        .with(signedIn(OFFICER, Asker.IN_SCOPE)))
                .hasStatus3xxRedirection();
    }

    @AfterAll
    void printTheCount() {
        IO.println("access matrix: " + BOOKS.rules().size() + " addresses, "
                + BOOKS.roles().size() + " roles, " + asked + " requests compared");
    }

    @Test
    void namesEveryAddressThatIsServed() {
        Set<String> served = mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> {
                    Set<?> methods = info.getMethodsCondition().getMethods();
                    Stream<String> names = methods.isEmpty()
                            ? Stream.of("ANY")
                            : methods.stream().map(Object::toString);
                    return names.flatMap(method -> info.getPatternValues().stream()
                            .map(pattern -> method + " " + pattern.replaceAll("\\{(\\w+):[^{}]*}", "{$1}")));
                })
                .collect(Collectors.toSet());
        assertThat(BOOKS.rules().keySet()).containsExactlyInAnyOrderElementsOf(served);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void answersAsTheBooksSay(String route) {
        compare(route, _ -> true, false);
        if (route.startsWith("GET ")) {
            compare(route, RouteMatrixTests::isUsual, true);
        }
    }

    /** Parts for askers who are told apart from the usual ones long before it is known what they ask for, and of what changes. */
    @ParameterizedTest
    @MethodSource("routes")
    @Tag("long")
    void answersWithPartsToEverybodyAsTheBooksSay(String route) {
        compare(route, asker -> !route.startsWith("GET ") || !isUsual(asker), true);
    }

    private static boolean isUsual(Asker asker) {
        return asker == Asker.IN_SCOPE || asker == Asker.OUT_OF_SCOPE || asker == Asker.LOGGED_OUT;
    }

    private void compare(String route, Predicate<Asker> chosen, boolean part) {
        RouteExamples examples = new RouteExamples(jdbc);
        SoftAssertions differences = new SoftAssertions();
        String kind = part ? "part" : "page";
        for (String role : BOOKS.roles()) {
            for (Asker asker : askers(role).stream().filter(chosen).toList()) {
                MockHttpServletResponse response = ask(examples, route, role, asker, part);
                asked++;
                differences
                        .assertThat(Verdict.of(response.getStatus(), Optional.ofNullable(response.getRedirectedUrl())))
                        .as("%s as %s %s, %s: status %d", route, role, asker, kind, response.getStatus())
                        .isEqualTo(BOOKS.expected(route, role, asker));
                differences
                        .assertThat(AnswerHeaders.defects(name -> Optional.ofNullable(response.getHeader(name)), false))
                        .as("headers of %s as %s %s, %s", route, role, asker, kind)
                        .isEmpty();
            }
        }
        differences.assertAll();
    }

    /**
     * The guard at the door is one lock of two: without it every use case still asks for itself. An old address that only
     * leads on to a new one tells nothing; who may not see that one is told so there.
     */
    @ParameterizedTest
    @MethodSource("routes")
    void refusesWithoutTheGuardToo(String route) {
        compareRefusals(route, RouteMatrixTests::isUsual);
    }

    @ParameterizedTest
    @MethodSource("routes")
    @Tag("long")
    void refusesEverybodyWithoutTheGuardToo(String route) {
        compareRefusals(route, asker -> !isUsual(asker));
    }

    private void compareRefusals(String route, Predicate<Asker> chosen) {
        RouteExamples examples = new RouteExamples(jdbc);
        SoftAssertions differences = new SoftAssertions();
        withoutGuard(() -> {
            for (String role : BOOKS.roles()) {
                for (Asker asker : askers(role).stream().filter(chosen).toList()) {
                    Verdict expected = BOOKS.expected(route, role, asker);
                    if (expected == Verdict.FORBIDDEN || expected == Verdict.NOT_THERE) {
                        MockHttpServletResponse response = ask(examples, route, role, asker, false);
                        asked++;
                        if (route.startsWith("GET ") && response.getStatus() == 302) {
                            continue;
                        }
                        differences
                                .assertThat(Verdict.of(
                                        response.getStatus(), Optional.ofNullable(response.getRedirectedUrl())))
                                .as("%s as %s %s: status %d", route, role, asker, response.getStatus())
                                .isIn(Verdict.FORBIDDEN, Verdict.NOT_THERE);
                    }
                }
            }
        });
        differences.assertAll();
    }

    /** Comes last: it changes figures. Whoever covers one unit must not be able to tell that others changed theirs. */
    @Test
    @Order(Integer.MAX_VALUE)
    void showsNothingThatDependsOnUnitsOutOfScope() throws IOException {
        RouteExamples examples = new RouteExamples(jdbc);
        Map<String, String> before = readByOneUnit(examples);
        Interference.disturbAllBut("dak-lak", jdbc);
        Map<String, String> after = readByOneUnit(examples);

        SoftAssertions differences = new SoftAssertions();
        before.forEach((request, text) ->
                differences.assertThat(after.get(request)).as(request).isEqualTo(text));
        differences.assertAll();
        assertThat(before).hasSizeGreaterThan(20);
    }

    private Map<String, String> readByOneUnit(RouteExamples examples) throws IOException {
        Map<String, String> read = new TreeMap<>();
        for (Map.Entry<String, AccessTable.Rule> line : BOOKS.rules().entrySet()) {
            String route = line.getKey();
            if (!route.startsWith("GET ")
                    || route.startsWith(LOG)
                    || !line.getValue().isDeafToOthers()) {
                continue;
            }
            for (String role : BOOKS.roles()) {
                MockHttpServletResponse response = ask(examples, route, role, Asker.OUT_OF_SCOPE, false);
                read.put(role + ": " + route, response.getStatus() + " " + Interference.readable(response));
            }
        }
        return read;
    }

    /** Whoever is logged out has no role, and is asked once. */
    private static List<Asker> askers(String role) {
        boolean first = role.equals(BOOKS.roles().iterator().next());
        return Stream.of(Asker.values())
                .filter(asker -> first || asker != Asker.LOGGED_OUT)
                .toList();
    }

    static Stream<String> routes() {
        return BOOKS.rules().keySet().stream().filter(route -> !route.equals("ANY /error"));
    }

    private void withoutGuard(Runnable work) {
        @SuppressWarnings("unchecked") // The field of the framework is a list of just these.
        List<HandlerInterceptor> interceptors =
                (List<HandlerInterceptor>) ReflectionTestUtils.getField(mappings, "adaptedInterceptors");
        List<HandlerInterceptor> all = List.copyOf(Objects.requireNonNull(interceptors));
        assertThat(interceptors.removeIf(
                        interceptor -> interceptor.getClass().getSimpleName().equals("RouteGuard")))
                .isTrue();
        try {
            work.run();
        } finally {
            interceptors.clear();
            interceptors.addAll(all);
        }
    }

    private MockHttpServletResponse ask(RouteExamples examples, String route, String role, Asker asker, boolean part) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.method(
                        HttpMethod.valueOf(route.substring(0, route.indexOf(' '))))
                .uri(examples.address(route))
                .params(examples.parameters(route))
                .with(csrf());
        examples.json(route)
                .ifPresent(
                        body -> request.contentType(MediaType.APPLICATION_JSON).content(body));
        if (route.startsWith("PUT /api/")) {
            request.header("Idempotency-Key", UUID.randomUUID());
        }
        if (part) {
            request.header("HX-Request", "true");
        }
        if (asker != Asker.LOGGED_OUT) {
            request.with(signedIn(role, asker));
        }
        return request.exchange().getResponse();
    }

    /** Somebody whose role is over is found out by the product; the others are given just what their names say. */
    private RequestPostProcessor signedIn(String role, Asker asker) {
        return asker == Asker.EXPIRED
                ? TestActor.resumed(entrance, id(role, asker))
                : TestActor.signedIn(actor(role, asker));
    }

    private Actor actor(String role, Asker asker) {
        Set<UUID> own = covered.computeIfAbsent(asker, this::units);
        return new Actor(
                id(role, asker),
                role,
                role,
                own,
                new Capacity(Optional.empty(), "", asker == Asker.EVERYWHERE, Optional.empty(), Optional.empty()));
    }

    private Set<UUID> units(Asker asker) {
        return units.units().stream()
                .filter(unit -> switch (asker) {
                    case IN_SCOPE -> true;
                    case OUT_OF_SCOPE -> unit.code().equals("dak-lak");
                    case NO_SCOPE, EVERYWHERE, EXPIRED, LOGGED_OUT -> false;
                })
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    private static UUID id(String role, Asker asker) {
        return UUID.nameUUIDFromBytes((role + asker).getBytes(StandardCharsets.UTF_8));
    }
}
