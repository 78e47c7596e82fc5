package vn.thidua.audit.log;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;

/** Fills the screens of the log. */
@Component
class LogScreens {

    static final String ADDRESS = "/audit/log";

    private static final int LINES = 50;

    private final LogQueries queries;

    LogScreens(LogQueries queries) {
        this.queries = queries;
    }

    LogPage page(LogReader reader, LogFilter filter, LogQueries.Place place, boolean mayTakeWhole) {
        List<LogEntry> found = queries.list(reader, filter, place, LINES + 1);
        boolean more = found.size() > LINES;
        List<LogEntry> shown =
                !more ? found : place.downwards() ? found.subList(0, LINES) : found.subList(1, LINES + 1);
        boolean newest = place.equals(LogQueries.Place.NEWEST);
        return new LogPage(
                queries.head().text(),
                choices(filter),
                shown.stream().map(LogScreens::line).toList(),
                text("audit.log.summary", shown.size()),
                shown.isEmpty() || newest || (!place.downwards() && !more)
                        ? ""
                        : at(filter, "above", shown.getFirst().number()),
                shown.isEmpty() || (place.downwards() && !more)
                        ? ""
                        : at(filter, "below", shown.getLast().number()),
                filter.behind(ADDRESS + "/export.csv"),
                mayTakeWhole ? ADDRESS + "/export.jsonl" : "",
                List.of(new Crumb(text("web.menu.administration"), "/")));
    }

    LogEntryPage entry(LogQueries.Chained chained) {
        LogEntry entry = chained.entry();
        String thing = entry.subject() + ":" + entry.subjectId();
        return new LogEntryPage(
                line(entry),
                entry.action(),
                entry.reason(),
                shown(entry.address()),
                shown(entry.session()),
                new LogFilter("", "", "", "", thing, "").behind(ADDRESS),
                chained.hash(),
                chained.previous(),
                List.of(new Crumb(text("web.menu.administration"), "/"), new Crumb(text("audit.log.menu"), ADDRESS)));
    }

    private static String shown(String text) {
        return text.isEmpty() ? Formats.ABSENT : text;
    }

    private static LogPage.Line line(LogEntry entry) {
        return new LogPage.Line(
                Long.toString(entry.number()),
                ADDRESS + "/" + entry.number(),
                LogWords.moment(entry.at()),
                LogWords.who(entry.who()),
                LogWords.capacity(entry.who()),
                LogWords.action(entry.action()),
                LogWords.subject(entry.subject()),
                LogWords.thing(entry.subject(), entry.subjectId()),
                shown(entry.unit()),
                LogWords.changes(entry),
                entry.masked());
    }

    private LogPage.Choices choices(LogFilter filter) {
        return new LogPage.Choices(
                filter.firstDay().map(Formats::date).orElse(filter.from()),
                filter.lastDay().map(Formats::date).orElse(filter.to()),
                filter.person(),
                filter.action(),
                filter.subject(),
                filter.unit(),
                options(text("audit.log.action.all"), queries.actions(), LogWords::action, ""),
                options(
                        text("audit.log.subject.all"),
                        queries.subjects(),
                        LogWords::subject,
                        filter.thing().isEmpty() ? "" : filter.subject()));
    }

    /** @param own a value that is chosen and not in the list */
    private static List<Option> options(String all, List<String> codes, UnaryOperator<String> words, String own) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", all));
        Stream.concat(codes.stream(), Optional.of(own).filter(value -> !value.isEmpty()).stream())
                .map(code -> new Option(code, words.apply(code)))
                .sorted(Comparator.comparing(Option::text))
                .forEach(options::add);
        return options;
    }

    private static String at(LogFilter filter, String name, long number) {
        String address = filter.behind(ADDRESS);
        return address + (address.contains("?") ? "&" : "?") + name + "=" + number;
    }
}
