package vn.thidua.house.type;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out whether a type has to be public.
 *
 * <p>It has to be if another package uses it, or if it is part of what a type that has to be public shows: returned,
 * asked for, or a case of a sealed type; or if the machine starts there. Tests do not count.
 */
final class Need {

    private final Set<JavaClass> asked = new HashSet<>();

    /** Returns whether {@code type} has to be public. */
    boolean isNeeded(JavaClass type) {
        if (!asked.add(type)) {
            return false;
        }
        return type.tryGetMethod("main", String[].class).isPresent()
                || isUsedElsewhere(type)
                || neighbours(type).anyMatch(neighbour -> shows(neighbour, type) && isNeeded(file(neighbour)));
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return insides(type)
                .flatMap(inside -> inside.getDirectDependenciesToSelf().stream())
                .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    /** A type used by way of its nested types is used. */
    private static Stream<JavaClass> insides(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(other -> other.equals(type) || other.getName().startsWith(type.getName() + "$"));
    }

    private static Stream<JavaClass> neighbours(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(other -> other.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(other -> !file(other).equals(type));
    }

    private static JavaClass file(JavaClass type) {
        JavaClass file = type;
        while (file.getEnclosingClass().isPresent()) {
            file = file.getEnclosingClass().get();
        }
        return file;
    }

    private static boolean shows(JavaClass neighbour, JavaClass type) {
        return type.getAllRawSuperclasses().contains(neighbour)
                || type.getAllRawInterfaces().contains(neighbour)
                || neighbour.getAllRawInterfaces().contains(type)
                || neighbour.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC) || neighbour.isInterface())
                        .flatMap(Need::shown)
                        .anyMatch(shown -> shown.getAllInvolvedRawTypes().stream()
                                .anyMatch(raw -> file(raw).equals(type)));
    }

    private static Stream<JavaType> shown(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    }
}
