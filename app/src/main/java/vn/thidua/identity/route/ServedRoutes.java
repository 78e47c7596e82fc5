package vn.thidua.identity.route;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** The names of addresses, as {@code routes.yaml} writes them. */
final class ServedRoutes {

    /** Stands for the method of an address that answers every method. */
    static final String ANY = "ANY";

    private static final Pattern SHAPE_OF_VARIABLE = Pattern.compile("\\{(\\w+):[^{}]*}");

    private ServedRoutes() {}

    /** Returns the names of all addresses in {@code mappings}. */
    static Set<String> of(Map<RequestMappingInfo, HandlerMethod> mappings) {
        Set<String> names = new TreeSet<>();
        mappings.keySet()
                .forEach(info -> methods(info)
                        .forEach(method -> info.getPatternValues()
                                .forEach(pattern -> names.add(method + " " + withoutShapes(pattern)))));
        return names;
    }

    /** Returns {@code pattern} without what its variables look like. */
    static String withoutShapes(String pattern) {
        return SHAPE_OF_VARIABLE.matcher(pattern).replaceAll("{$1}");
    }

    private static Stream<String> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of(ANY) : methods.stream().map(RequestMethod::name);
    }
}
