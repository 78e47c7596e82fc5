package vn.thidua.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.audit.LogReading;
import vn.thidua.core.audit.ChainFault;
import vn.thidua.core.audit.Link;
import vn.thidua.core.audit.Verdict;
import vn.thidua.web.Texts;

/** Says what became of checking a log, to a person or to a program, and returns the exit code. */
final class LogAnswer {

    private static final int INTACT = 0;
    private static final int UNUSABLE = 2;
    private static final int BROKEN = 3;

    private final PrintWriter out;
    private final boolean json;

    LogAnswer(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** @param place where the log was read, in words */
    int of(LogReading reading, String place) {
        return switch (reading) {
            case LogReading.Unreadable _ -> unusable("command.verify-log.no-log", place);
            case LogReading.Checked(UUID installation, Verdict.Intact(long entries, Link head)) -> {
                say(
                        Texts.text(
                                "command.verify-log.intact",
                                entries,
                                installation,
                                Long.toString(head.number()),
                                head.hash().hex()),
                        Map.of(
                                "outcome",
                                "intact",
                                "installation",
                                installation,
                                "entries",
                                entries,
                                "number",
                                head.number(),
                                "hash",
                                head.hash().hex()));
                yield INTACT;
            }
            case LogReading.Checked(UUID installation, Verdict.Broken(long entries, ChainFault fault)) -> {
                String kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                say(
                        Texts.text(
                                "command.verify-log.broken",
                                Long.toString(fault.number()),
                                Texts.text("command.verify-log.fault." + kind, fault.expected(), fault.found()),
                                entries,
                                installation),
                        Map.of(
                                "outcome",
                                "broken",
                                "installation",
                                installation,
                                "entries",
                                entries,
                                "number",
                                fault.number(),
                                "fault",
                                kind,
                                "expected",
                                fault.expected(),
                                "found",
                                fault.found()));
                yield BROKEN;
            }
        };
    }

    /** Says why there is nothing to check. */
    int unusable(String key, Object argument) {
        String why = Texts.text(key, argument.toString());
        say(why, Map.of("outcome", "unreadable", "why", why));
        return UNUSABLE;
    }

    private void say(String words, Map<String, Object> facts) {
        out.println(json ? JsonMapper.builder().build().writeValueAsString(new TreeMap<>(facts)) : words);
    }
}
