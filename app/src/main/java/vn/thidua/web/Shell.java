package vn.thidua.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the layout shows around a page. It is bound while a template renders, so that no controller has to pass it on.
 *
 * @param person who is signed in; empty on the login page
 * @param path path and query of this page, to come back to
 * @param asOf the day that the page speaks of
 * @param dayChoice how another day is chosen
 * @param menu groups that have at least one line
 * @param csrf token that every form sends back
 * @param assets turns the path of a static file into its address with the hash of its content
 */
public record Shell(
        Optional<Person> person,
        String path,
        Language language,
        Theme theme,
        boolean demo,
        LocalDate asOf,
        DayChoice dayChoice,
        List<Group> menu,
        Csrf csrf,
        UnaryOperator<String> assets) {

    /** Binds the shell to the rendering thread. */
    public static final ScopedValue<Shell> RENDERING = ScopedValue.newInstance();

    /** The htmx settings: no inline style, no evaluated script, no stored pages; refusals and conflicts replace the part. */
    public static final String HTMX = """
            {"includeIndicatorStyles":false,"allowEval":false,"historyCacheSize":0,"refreshOnHistoryMiss":true,\
            "responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},{"code":"409|422","swap":true},\
            {"code":"[45]..","swap":false,"error":true}]}""";

    public Shell {
        menu = List.copyOf(menu);
    }

    /** Returns the shell of the page being rendered. */
    public static Shell current() {
        return RENDERING.orElseThrow(() -> new NoSuchElementException("no page is being rendered"));
    }

    /**
     * Returns the address of the menu line that is marked: the one that the page is at or below, else that of the nearest of
     * {@code crumbs}, the way to the page; empty if there is none.
     */
    public String marked(List<Crumb> crumbs) {
        return Stream.concat(
                        lines().filter(Line::current),
                        crumbs.reversed().stream().flatMap(crumb -> line(crumb).stream()))
                .map(Line::href)
                .findFirst()
                .orElse("");
    }

    private Optional<Line> line(Crumb crumb) {
        return lines().filter(line -> line.leadsTo(crumb))
                .max(Comparator.comparingInt(line -> line.href().length()));
    }

    private Stream<Line> lines() {
        return menu.stream().flatMap(group -> group.lines().stream());
    }

    /** Returns the address of the static file {@code path}, which starts with a slash. */
    public static String asset(String path) {
        return current().assets().apply(path);
    }

    /**
     * How the day of the page is chosen: a form that asks for the same page.
     *
     * @param chosen whether the address names the day
     * @param today day of the installation
     * @param action address of the form
     * @param others what the address says besides, so that it is not lost
     * @param back the same page as of {@code today}
     */
    public record DayChoice(boolean chosen, LocalDate today, String action, List<Field> others, String back) {

        public DayChoice {
            others = List.copyOf(others);
        }
    }

    /** A value in the address of a page. */
    public record Field(String name, String value) {}

    /**
     * Who is signed in, in words.
     *
     * @param capacities the other capacities that the person may switch to
     */
    public record Person(String name, String place, String role, List<Option> capacities) {

        public Person {
            capacities = List.copyOf(capacities);
        }
    }

    /** A heading of the menu with its lines. */
    public record Group(String key, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of the menu.
     *
     * @param current whether the page has its address, or one below it
     */
    public record Line(String key, String href, String icon, boolean current, Badge badge) {

        private boolean leadsTo(Crumb crumb) {
            String path = crumb.href().split("\\?", 2)[0];
            return path.equals(href) || path.startsWith(href + "/");
        }
    }

    /** The token against forged requests. */
    public record Csrf(String parameter, String header, String token) {}
}
