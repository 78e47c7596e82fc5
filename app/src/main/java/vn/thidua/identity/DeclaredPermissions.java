package vn.thidua.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import vn.thidua.shared.Permission;

/** The permissions that the code asks for, found on the class path. */
public final class DeclaredPermissions {

    private DeclaredPermissions() {}

    /** Returns the keys of all constants of all enums that are permissions. */
    public static Set<String> keys() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Permission.class));
        return scanner.findCandidateComponents("vn.thidua").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .flatMap(name -> Stream.of(ClassUtils.resolveClassName(name, DeclaredPermissions.class.getClassLoader())
                        .getEnumConstants()))
                .map(constant -> ((Permission) constant).key())
                .collect(Collectors.toSet());
    }
}
