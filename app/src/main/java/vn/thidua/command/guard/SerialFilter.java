package vn.thidua.command.guard;

import java.io.ObjectInputFilter;

/**
 * What may come to life from a stream of serialized Java objects: what a stored session holds, and nothing else.
 *
 * <p>Libraries that read such streams on their own account have been the way into many a server.
 */
public final class SerialFilter {

    private static final String ALLOWED = String.join(
            ";",
            "maxdepth=30",
            "maxarray=100000",
            "maxrefs=500000",
            "maxbytes=20000000",
            "vn.thidua.**",
            "java.lang.*",
            "java.util.*",
            "java.util.concurrent.atomic.*",
            "java.time.*",
            "java.net.URI",
            "java.net.URL",
            "java.math.*",
            "org.springframework.security.**",
            "org.springframework.session.**",
            "org.springframework.util.*",
            "jakarta.servlet.http.*",
            "!*");

    private SerialFilter() {}

    /** Returns the filter. */
    static ObjectInputFilter filter() {
        return ObjectInputFilter.Config.createFilter(ALLOWED);
    }

    /** Puts the filter in force for the whole process, unless the operator chose one with {@code jdk.serialFilter}. */
    public static void install() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(filter());
        }
    }
}
