package vn.thidua.audit;

import static vn.thidua.audit.LogExamples.OURS;
import static vn.thidua.audit.LogExamples.THEIRS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.thidua.core.audit.Link;

/** A way to falsify a log. Each changes at least one byte of the file. */
enum Tampering {
    FLIP_A_BIT_OF_THE_FILE,
    CHANGE_A_CONTENT,
    DELETE_ENTRIES,
    INSERT_AN_ENTRY,
    REPEAT_AN_ENTRY,
    SWAP_TWO_ENTRIES,
    CUT_THE_END_OFF,
    HASH_THE_TAIL_ANEW,
    SWAP_WITH_ANOTHER_INSTALLATION,
    TAKE_THE_LOG_OF_ANOTHER_INSTALLATION;

    private static final Set<Tampering> NEED_A_HEAD =
            Set.of(CUT_THE_END_OFF, HASH_THE_TAIL_ANEW, TAKE_THE_LOG_OF_ANOTHER_INSTALLATION);

    /** Says whether only a head that was written down gives it away. */
    boolean needsAHead() {
        return NEED_A_HEAD.contains(this);
    }

    /** Returns the file of {@code ours}, falsified. */
    byte[] falsify(List<Link> ours, List<Link> theirs, Random random) {
        List<Link> log = new ArrayList<>(ours);
        int at = random.nextInt(log.size());
        int other = (at + 1 + random.nextInt(log.size() - 1)) % log.size();
        switch (this) {
            case FLIP_A_BIT_OF_THE_FILE -> {
                byte[] file = LogExamples.file(OURS, log);
                file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                return file;
            }
            case CHANGE_A_CONTENT -> log.set(at, changed(log.get(at), random));
            case DELETE_ENTRIES -> {
                int first = random.nextInt(log.size() - 1);
                int last = first + 1 + random.nextInt(log.size() - 1 - first);
                log.subList(first, last).clear();
            }
            case INSERT_AN_ENTRY -> {
                Link before = log.get(at);
                String content = LogExamples.deed(at, "Forged").content();
                log.add(at + 1, Link.hung(OURS, before.number() + 1, before.hash(), content));
                if (at + 2 == log.size()) {
                    // Behind the last entry a forged one is as good as a true one: the forger has to be in the middle.
                    log.add(before);
                }
            }
            case REPEAT_AN_ENTRY -> log.add(at, log.get(other));
            case SWAP_TWO_ENTRIES -> Collections.swap(log, at, other);
            case CUT_THE_END_OFF -> log.subList(Math.max(1, at), log.size()).clear();
            case HASH_THE_TAIL_ANEW -> {
                int from = Math.max(1, at);
                int entries = log.size();
                log.subList(from, entries).clear();
                while (log.size() < entries) {
                    LogExamples.append(OURS, log, LogExamples.deed(log.size(), "Forged"));
                }
            }
            case SWAP_WITH_ANOTHER_INSTALLATION -> log.set(at, theirs.get(at));
            case TAKE_THE_LOG_OF_ANOTHER_INSTALLATION -> {
                return LogExamples.file(
                        random.nextBoolean() ? OURS : THEIRS, random.nextBoolean() ? theirs : mixed(log, theirs));
            }
        }
        return LogExamples.file(OURS, log);
    }

    private static Link changed(Link link, Random random) {
        StringBuilder content = new StringBuilder(link.content());
        int at = random.nextInt(content.length());
        content.setCharAt(at, content.charAt(at) == 'x' ? 'y' : 'x');
        return new Link(link.number(), link.previous(), content.toString(), link.hash());
    }

    private static List<Link> mixed(List<Link> ours, List<Link> theirs) {
        List<Link> mixed = new ArrayList<>(ours.subList(0, ours.size() / 2));
        mixed.addAll(theirs.subList(mixed.size(), theirs.size()));
        return mixed;
    }
}
