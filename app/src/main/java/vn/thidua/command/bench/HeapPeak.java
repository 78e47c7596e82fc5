package vn.thidua.command.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most memory that Java objects took at once, garbage included. */
final class HeapPeak {

    private static final long MEGABYTE = 1024L * 1024;

    private HeapPeak() {}

    static void reset() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Returns the peak since it was reset, in MB. */
    static long megabytes() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
